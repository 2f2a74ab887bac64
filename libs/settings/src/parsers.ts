import path from 'node:path';
import type { LogLevel } from './settings.js';

/**
 * A parser takes the text of a setting and gives its value, or the half-sentence that follows the
 * setting's name in the message: what is wrong and how to mend it. Texts that may hold a password are never repeated.
 */
export type Parsed<T> = { value: T } | { problem: string };
export type Parser<T> = (text: string) => Parsed<T>;

const LOG_LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const ON = ['1', 'true', 'on', 'yes'];
const OFF = ['0', 'false', 'off', 'no'];
const SECRET_LENGTH = 32;

export const port: Parser<number> = (text) => {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 && value <= 65535
    ? { value }
    : {
        problem: `is "${text}", which is not a whole number from 1 to 65535; set it to a free port such as 3000.`,
      };
};

export const seconds: Parser<number> = (text) => {
  const value = Number(text);
  return /^\d+$/.test(text) && value <= 60
    ? { value }
    : { problem: `is "${text}", which is not a whole number of seconds from 0 to 60; set it to 10.` };
};

export const host: Parser<string> = (text) =>
  /^[A-Za-z0-9.:_-]+$/.test(text)
    ? { value: text }
    : {
        problem: `is "${text}", which is not a network name or address; set it to 127.0.0.1, or 0.0.0.0 for all.`,
      };

export const folder: Parser<string> = (text) => ({ value: path.resolve(text) });

export const onOff: Parser<boolean> = (text) => {
  const word = text.toLowerCase();
  if (ON.includes(word)) return { value: true };
  if (OFF.includes(word)) return { value: false };
  return { problem: `is "${text}", which is neither on nor off; set it to on or off.` };
};

export const logLevel: Parser<LogLevel> = (text) => {
  const value = LOG_LEVELS.find((level) => level === text.toLowerCase());
  return value
    ? { value }
    : { problem: `is "${text}", which is no log level; set it to one of ${LOG_LEVELS.join(', ')}.` };
};

/** An http or https address; the slash at its end is taken off, so that paths can be appended. */
export const webAddress: Parser<string> = (text) => {
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.search || url.hash) {
    return {
      problem:
        'is not a plain web address; write it as http://host:port or https://host, without a name, query or fragment.',
    };
  }
  return { value: url.href.replace(/\/+$/, '') };
};

export const databaseUrl: Parser<string> = (text) => {
  const url = URL.parse(text);
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2) {
    return {
      problem: 'is not a PostgreSQL address; write it as postgres://user:password@host:5432/database.',
    };
  }
  return { value: text };
};

export const smtpUrl: Parser<string> = (text) => {
  const url = URL.parse(text);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname) {
    return {
      problem: 'is not a mail server address; write it as smtp://user:password@host:587 or smtps://host:465.',
    };
  }
  return { value: text };
};

export const imapUrl: Parser<string> = (text) => {
  const url = URL.parse(text);
  if (!url || !['imap:', 'imaps:'].includes(url.protocol) || !url.hostname || !url.username) {
    return { problem: 'is not a mailbox; write it as imaps://user:password@host:993/INBOX.' };
  }
  return { value: text };
};

/** An address alone, without a name; what comes before its @ takes a + and a token. */
export const plainMailbox: Parser<string> = (text) =>
  /^[^<>@\s+]+@[^<>@\s]+$/.test(text)
    ? { value: text.toLowerCase() }
    : { problem: `is "${text}", which is no address with room for a +; write it as cases@example.org.` };

export const hostAndPort: Parser<string> = (text) => {
  const match = /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):(\d{1,5})$/.exec(text);
  return match && 'value' in port(match[2] ?? '')
    ? { value: text }
    : {
        problem: `is "${text}", which is not host:port; write it as 127.0.0.1:7233, without a scheme such as http://.`,
      };
};

export const mailbox: Parser<string> = (text) =>
  /^(?:[^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(text)
    ? { value: text }
    : { problem: `is "${text}", which is not a mail address; write it as Waymark <waymark@example.org>.` };

export const plainName: Parser<string> = (text) =>
  /^\S+$/.test(text)
    ? { value: text }
    : { problem: `is "${text}", which holds a space; take the space out.` };

/** For keys: any text without a space, and it is not repeated. */
export const key: Parser<string> = (text) =>
  /^\S+$/.test(text) ? { value: text } : { problem: 'holds a space; set it to the key alone.' };

export const secret: Parser<string> = (text) =>
  text.length >= SECRET_LENGTH
    ? { value: text }
    : {
        problem: `has ${text.length} characters and needs at least ${SECRET_LENGTH}; make one with: openssl rand -base64 48.`,
      };
