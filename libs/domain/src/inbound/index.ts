/** What the story tells of mails that came in, by what was done. */
export const inboundEvents = { takeMail: 'mail-received' } as const;
export type InboundEventType = (typeof inboundEvents)[keyof typeof inboundEvents];

/** Largest mail taken, its attachments included, in bytes. */
export const maxReceivedBytes = 5 * 1024 * 1024;
/** Most characters kept of what a mail says, and of each of its names. */
const longestText = 10_000;
const longestName = 200;
const mostFiles = 20;
/** Most mails taken into one case within a day: more is no correspondence. */
export const mostReceivedADay = 50;

/** A mail as it claims to be. Nothing of it has been checked. */
export interface ReceivedMail {
  /** Whom it names as its sender, as `Name <address>` or the address alone. */
  readonly from: string;
  readonly subject: string;
  /** Plain text. */
  readonly message: string;
  /** Names of files in it, which are not kept. */
  readonly files: readonly string[];
  /** It names the very address as its sender that the answered mail went to. */
  readonly known: boolean;
}

// Signs that change how a text is read, and those a terminal or a table would obey.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
const oneLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(unseen, '').trim().slice(0, longestName).toWellFormed();
const lines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').replace(unseen, '').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, longestText)
    .toWellFormed();

/** What is kept of a mail that came in: text alone, without signs that are not seen, and no more than has room. */
export const keptOf = ({ from, subject, message, files, known }: ReceivedMail): ReceivedMail => ({
  from: oneLine(from),
  subject: oneLine(subject),
  message: lines(message),
  files: files.slice(0, mostFiles).map(oneLine).filter(Boolean),
  known,
});
