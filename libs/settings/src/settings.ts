/** How much a process writes to its log; the names are pino's. */
export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** Where Temporal is and how to speak to it. */
export interface TemporalSettings {
  /** `host:port` of the gRPC front end. */
  address: string;
  namespace: string;
  /** For Temporal Cloud and clusters that ask for a key; null where none is needed. */
  apiKey: string | null;
  tls: boolean;
  /** Base address of Temporal's own web pages, for links from a case to its run; null when there are none. */
  uiUrl: string | null;
}

/** Where figures for Prometheus are shown. A port that is null shows none. */
export interface MetricsSettings {
  /** Network interface of all three; they ask nobody who is calling. */
  host: string;
  apiPort: number | null;
  workerPort: number | null;
  /** What Temporal's own part of the worker counts. */
  temporalPort: number | null;
}

/** What the API needs to run. Read once at start, passed on by value; nothing else reads the environment. */
export interface Settings {
  /** Network interface the API listens on. */
  host: string;
  /** TCP port of the API and the console. */
  port: number;
  /** The address people use, without a slash at the end; links in mails begin with it. */
  publicUrl: string;
  /** Absolute path of the folder that holds everything an embedded start keeps. */
  dataDir: string;
  /** PostgreSQL connection address, password included: never log it. */
  databaseUrl: string;
  temporal: TemporalSettings;
  /** SMTP server that takes our mail, password included: never log it. */
  smtpUrl: string;
  /** From header of every mail, `Name <address>`. */
  mailFrom: string;
  /** Address of the mailbox that takes answers to mails about cases; null while nobody reads it. */
  casesAddress: string | null;
  /** How long mails that a date sets off wait for others to the same person, in seconds. */
  mailPause: number;
  /** What a mail service says with each mail it brings; null: none may bring any. */
  mailWebhookSecret: string | null;
  /** Mailbox to look into for answers and delivery-status notices, password included: never log it. */
  mailImapUrl: string | null;
  /** Page that shows what the embedded mail server was sent; null when mail really leaves the house. */
  mailUiUrl: string | null;
  /** Where photos are kept, as `photoStoreParts` takes it apart. May hold a key: never log it. */
  photoStore: string;
  /** Key that signs sessions, at least 32 characters. */
  authSecret: string;
  /** True only where the data is made up: it opens the one-click sign-ins. */
  demo: boolean;
  logLevel: LogLevel;
  metrics: MetricsSettings;
}

/** What the worker needs: it signs nobody in, reads no mail and shows no photos, so it is given none of those keys. */
export type WorkerSettings = Omit<
  Settings,
  'authSecret' | 'mailWebhookSecret' | 'mailImapUrl' | 'photoStore'
>;

/**
 * What `npm start` needs. A part that is null is not there yet and is started by the stack itself
 * (PostgreSQL, Temporal, the mail page) or made and kept in the data folder (the session key).
 */
export interface StackSettings extends Omit<Settings, 'databaseUrl' | 'smtpUrl' | 'authSecret' | 'temporal'> {
  databaseUrl: string | null;
  temporal: Omit<TemporalSettings, 'address'> & { address: string | null };
  smtpUrl: string | null;
  authSecret: string | null;
}
