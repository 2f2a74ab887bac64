/** One setting as documentation shows it. */
export interface SettingDescription {
  /** Name of the environment variable. */
  name: string;
  /** What it decides, as one sentence. */
  what: string;
  /** What holds when it is not set, in words. */
  otherwise: string;
  example: string;
}

/** Every setting there is, in the order documentation lists them. `loadSettings` reads no other variable. */
export const CATALOGUE = [
  {
    name: 'PORT',
    what: 'Port of the console and the API.',
    otherwise: '3000',
    example: '8080',
  },
  {
    name: 'HOST',
    what: 'Network interface the console and the API listen on; 0.0.0.0 opens them to other machines.',
    otherwise: '127.0.0.1',
    example: '0.0.0.0',
  },
  {
    name: 'PUBLIC_URL',
    what: 'Address people use; links in mails begin with it.',
    otherwise: 'http://localhost: and the port',
    example: 'https://waymark.example.org',
  },
  {
    name: 'WAYMARK_DATA_DIR',
    what: 'Folder for everything an embedded start keeps: database, Temporal, mails, logs, session key.',
    otherwise: '.waymark in the project folder',
    example: '/var/lib/waymark',
  },
  {
    name: 'DATABASE_URL',
    what: 'Address of a PostgreSQL with ICU; Waymark is tested on 17.',
    otherwise: 'npm start runs a PostgreSQL of its own',
    example: 'postgres://waymark:secret@db.example.org:5432/waymark',
  },
  {
    name: 'TEMPORAL_ADDRESS',
    what: 'Temporal front end as host:port.',
    otherwise: 'npm start runs a Temporal of its own at 127.0.0.1:7233',
    example: 'temporal.example.org:7233',
  },
  {
    name: 'TEMPORAL_NAMESPACE',
    what: 'Temporal namespace that holds the cases.',
    otherwise: 'default',
    example: 'waymark',
  },
  {
    name: 'TEMPORAL_API_KEY',
    what: 'API key, where the Temporal cluster asks for one.',
    otherwise: 'no key',
    example: 'the key',
  },
  {
    name: 'TEMPORAL_TLS',
    what: 'Whether to speak TLS to Temporal (on or off).',
    otherwise: 'on with an API key, else off',
    example: 'on',
  },
  {
    name: 'TEMPORAL_UI_URL',
    what: "Address of Temporal's own web pages, for links from a case to its run.",
    otherwise: 'http://127.0.0.1:8233 with a Temporal of its own, else no links',
    example: 'https://temporal.example.org',
  },
  {
    name: 'SMTP_URL',
    what: 'Mail server that takes what Waymark sends.',
    otherwise: 'npm start runs a mail server that delivers nothing and shows every mail on a page',
    example: 'smtp://waymark:secret@mail.example.org:587',
  },
  {
    name: 'MAIL_FROM',
    what: 'Sender of every mail.',
    otherwise: 'Waymark, at waymark@ and the host of PUBLIC_URL',
    example: 'Waymark <waymark@example.org>',
  },
  {
    name: 'MAIL_CASES_ADDRESS',
    what: 'Mailbox that takes answers to mails about cases (with a + and a token before the @) and delivery-status notices; see docs/operations.md.',
    otherwise: 'mails about cases are answered to their sender, and nothing comes back into a case',
    example: 'cases@waymark.example.org',
  },
  {
    name: 'MAIL_PAUSE',
    what: 'Seconds that mails set off by a date wait for others to the same person, to go out as one; 0 to 60.',
    otherwise: '10',
    example: '30',
  },
  {
    name: 'MAIL_WEBHOOK_SECRET',
    what: 'What a mail service says with each mail it brings to /api/inbound-mail, at least 32 characters.',
    otherwise: 'no mail is taken there',
    example: 'the output of: openssl rand -base64 48',
  },
  {
    name: 'MAIL_IMAP_URL',
    what: 'Mailbox to look into every minute for the same mails.',
    otherwise: 'no mailbox is looked into',
    example: 'imaps://cases:secret@mail.example.org:993/INBOX',
  },
  {
    name: 'MAIL_UI_URL',
    what: 'Page that shows the mails sent, where a test mail server has one.',
    otherwise: 'http://127.0.0.1:8025 with a mail server of its own, else no link',
    example: 'http://127.0.0.1:8025',
  },
  {
    name: 'PHOTO_STORE',
    what: 'Where photos are kept: a folder that all API processes share, or an S3 bucket with its key; see docs/operations.md.',
    otherwise: 'photos in the data folder',
    example: 'https://key:secret@s3.example.org/waymark-photos?region=eu-central-1',
  },
  {
    name: 'AUTH_SECRET',
    what: 'Key that signs sessions, at least 32 characters; changing it signs everybody out.',
    otherwise: 'npm start makes one and keeps it in the data folder; needed everywhere else',
    example: 'the output of: openssl rand -base64 48',
  },
  {
    name: 'WAYMARK_DEMO',
    what: 'Fills an empty database with made-up data and opens one-click sign-ins (on or off); never on real data.',
    otherwise: 'on when npm start runs its own PostgreSQL, else off',
    example: 'off',
  },
  {
    name: 'LOG_LEVEL',
    what: 'How much is logged: fatal, error, warn, info, debug, trace or silent.',
    otherwise: 'info',
    example: 'debug',
  },
  {
    name: 'WAYMARK_METRICS_PORT',
    what: 'Port on which the API shows its figures to Prometheus, at /metrics; see docs/operations.md.',
    otherwise: 'none are shown',
    example: '9464',
  },
  {
    name: 'WAYMARK_WORKER_METRICS_PORT',
    what: 'Port on which the worker shows its figures to Prometheus, at /metrics.',
    otherwise: 'none are shown',
    example: '9465',
  },
  {
    name: 'WAYMARK_TEMPORAL_METRICS_PORT',
    what: "Port on which the worker shows the figures of Temporal's own part of it, at /metrics.",
    otherwise: 'none are shown',
    example: '9466',
  },
  {
    name: 'WAYMARK_METRICS_HOST',
    what: 'Network interface of these ports; nobody is asked to sign in there, so open them to Prometheus alone.',
    otherwise: '127.0.0.1',
    example: '10.0.0.5',
  },
] as const satisfies readonly SettingDescription[];

export type SettingName = (typeof CATALOGUE)[number]['name'];

/** Every setting with what it decides, its default and an example, for documentation. */
export function describeSettings(): readonly SettingDescription[] {
  return CATALOGUE;
}

/** The settings as a Markdown table, one row a setting. */
export function settingsTable(): string {
  const rows = CATALOGUE.map((s) => `| \`${s.name}\` | ${s.what} | ${s.otherwise} | \`${s.example}\` |`);
  return [
    '| Setting | What it decides | When it is not set | Example |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
