import path from 'node:path';
import { expect, test } from '@jest/globals';
import { loadSettings, loadStackSettings, loadWorkerSettings, SettingsError } from './index.js';

const COMPLETE = {
  DATABASE_URL: 'postgres://waymark:hidden-word@db.example.org:5432/waymark',
  TEMPORAL_ADDRESS: 'temporal.example.org:7233',
  SMTP_URL: 'smtp://user:hidden-word@mail.example.org:587',
  AUTH_SECRET: 'x'.repeat(32),
};

function problemsOf(load: () => unknown): readonly string[] {
  try {
    load();
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

test('what is not set has a default where one is safe', () => {
  expect(loadSettings(COMPLETE)).toEqual({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    dataDir: path.resolve('.waymark'),
    databaseUrl: COMPLETE.DATABASE_URL,
    temporal: {
      address: 'temporal.example.org:7233',
      namespace: 'default',
      apiKey: null,
      tls: false,
      uiUrl: null,
    },
    smtpUrl: COMPLETE.SMTP_URL,
    mailFrom: 'Waymark <waymark@localhost>',
    casesAddress: null,
    mailPause: 10,
    mailWebhookSecret: null,
    mailImapUrl: null,
    mailUiUrl: null,
    photoStore: path.resolve('.waymark', 'photos'),
    authSecret: COMPLETE.AUTH_SECRET,
    demo: false,
    logLevel: 'info',
    metrics: { host: '127.0.0.1', apiPort: null, workerPort: null, temporalPort: null },
  });
});

test('every setting is taken from its variable', () => {
  const settings = loadSettings({
    ...COMPLETE,
    HOST: '0.0.0.0',
    PORT: '8080',
    PUBLIC_URL: 'https://waymark.example.org/',
    WAYMARK_DATA_DIR: '/var/lib/waymark',
    TEMPORAL_NAMESPACE: 'casework',
    TEMPORAL_API_KEY: 'key',
    TEMPORAL_UI_URL: 'https://temporal.example.org',
    MAIL_FROM: 'Exchanges <exchanges@example.org>',
    MAIL_CASES_ADDRESS: 'Cases@example.org',
    MAIL_PAUSE: '30',
    MAIL_WEBHOOK_SECRET: 'y'.repeat(32),
    MAIL_IMAP_URL: 'imaps://cases:word@mail.example.org:993/INBOX',
    MAIL_UI_URL: 'http://127.0.0.1:8025',
    PHOTO_STORE: 'https://key:secret@s3.example.org/photos?region=eu-central-1',
    WAYMARK_DEMO: 'yes',
    LOG_LEVEL: 'DEBUG',
    WAYMARK_METRICS_HOST: '10.0.0.5',
    WAYMARK_METRICS_PORT: '9464',
    WAYMARK_WORKER_METRICS_PORT: '9465',
    WAYMARK_TEMPORAL_METRICS_PORT: '9466',
  });
  expect(settings).toMatchObject({
    host: '0.0.0.0',
    port: 8080,
    publicUrl: 'https://waymark.example.org',
    dataDir: '/var/lib/waymark',
    temporal: { namespace: 'casework', apiKey: 'key', tls: true, uiUrl: 'https://temporal.example.org' },
    mailFrom: 'Exchanges <exchanges@example.org>',
    casesAddress: 'cases@example.org',
    mailPause: 30,
    mailWebhookSecret: 'y'.repeat(32),
    mailImapUrl: 'imaps://cases:word@mail.example.org:993/INBOX',
    mailUiUrl: 'http://127.0.0.1:8025',
    photoStore: 'https://key:secret@s3.example.org/photos?region=eu-central-1',
    demo: true,
    logLevel: 'debug',
    metrics: { host: '10.0.0.5', apiPort: 9464, workerPort: 9465, temporalPort: 9466 },
  });
});

test('mails come from the host of the public address', () => {
  const settings = loadSettings({ ...COMPLETE, PUBLIC_URL: 'https://waymark.example.org' });
  expect(settings.mailFrom).toBe('Waymark <waymark@waymark.example.org>');
});

test('an empty variable counts as not set', () => {
  expect(loadSettings({ ...COMPLETE, PORT: '', LOG_LEVEL: ' ' })).toMatchObject({
    port: 3000,
    logLevel: 'info',
  });
});

test('TLS can be switched off beside an API key', () => {
  const { temporal } = loadSettings({ ...COMPLETE, TEMPORAL_API_KEY: 'key', TEMPORAL_TLS: 'off' });
  expect(temporal.tls).toBe(false);
});

test('everything that is missing is told at once', () => {
  const names = problemsOf(() => loadSettings({})).map((problem) => problem.split(' ')[0]);
  expect(names).toEqual(['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'AUTH_SECRET']);
});

test('the worker does not need the keys that sign sessions, read mail and open the photos', () => {
  const { AUTH_SECRET: _notGiven, ...rest } = { ...COMPLETE, MAIL_WEBHOOK_SECRET: 'y'.repeat(32) };
  const settings = loadWorkerSettings(rest);
  for (const name of ['authSecret', 'photoStore', 'mailWebhookSecret', 'mailImapUrl'])
    expect(settings).not.toHaveProperty(name);
});

test.each([
  ['PORT', '70000', 'a whole number from 1 to 65535'],
  ['PORT', '3000x', 'a whole number from 1 to 65535'],
  ['HOST', 'all of them', 'a network name or address'],
  ['PUBLIC_URL', 'waymark.example.org', 'http://host:port'],
  ['PUBLIC_URL', 'ftp://waymark.example.org', 'http://host:port'],
  ['DATABASE_URL', 'mysql://db/waymark', 'postgres://'],
  ['DATABASE_URL', 'postgres://db', 'postgres://'],
  ['TEMPORAL_ADDRESS', 'http://temporal:7233', 'host:port'],
  ['TEMPORAL_ADDRESS', 'temporal', 'host:port'],
  ['TEMPORAL_NAMESPACE', 'two words', 'space'],
  ['TEMPORAL_TLS', 'maybe', 'on or off'],
  ['SMTP_URL', 'mail.example.org', 'smtp://'],
  ['MAIL_FROM', 'nobody', 'mail address'],
  ['MAIL_CASES_ADDRESS', 'cases+x@example.org', 'cases@example.org'],
  ['MAIL_PAUSE', '1 minute', 'seconds from 0 to 60'],
  ['MAIL_PAUSE', '61', 'seconds from 0 to 60'],
  ['MAIL_WEBHOOK_SECRET', 'short', 'at least 32'],
  ['MAIL_IMAP_URL', 'https://mail.example.org', 'imaps://'],
  ['MAIL_UI_URL', 'x', 'http://host:port'],
  ['TEMPORAL_UI_URL', 'x', 'http://host:port'],
  ['PHOTO_STORE', 's3://bucket/photos', '/var/lib/waymark/photos'],
  ['PHOTO_STORE', 'https://s3.example.org/photos', 'key'],
  ['PHOTO_STORE', 'https://key:secret@s3.example.org', 'bucket'],
  ['PHOTO_STORE', 'https://key:secret@s3.example.org/photos?regoin=x', 'region'],
  ['AUTH_SECRET', 'short', 'at least 32'],
  ['WAYMARK_DEMO', 'perhaps', 'on or off'],
  ['LOG_LEVEL', 'loud', 'info'],
  ['WAYMARK_METRICS_PORT', 'on', 'a whole number from 1 to 65535'],
  ['WAYMARK_METRICS_HOST', 'all of them', 'a network name or address'],
])('a wrong %s (%s) is told in one sentence that names it', (name, value, mend) => {
  const problems = problemsOf(() => loadSettings({ ...COMPLETE, [name]: value }));
  expect(problems).toEqual([expect.stringContaining(mend)]);
  expect(problems[0]).toMatch(new RegExp(`^${name} [^\\n]+\\.$`));
});

test('no problem repeats a text that may hold a password', () => {
  const secrets = {
    DATABASE_URL: 'postgre://waymark:hidden-word@db/waymark',
    SMTP_URL: 'smpt://user:hidden-word@mail',
    PHOTO_STORE: 'https://key:hidden-word@s3.example.org',
    AUTH_SECRET: 'hidden-word',
    MAIL_WEBHOOK_SECRET: 'hidden-word',
    MAIL_IMAP_URL: 'imap://hidden-word@',
    TEMPORAL_API_KEY: 'hidden-word with a space',
  };
  expect(problemsOf(() => loadSettings({ ...COMPLETE, ...secrets })).join()).not.toContain('hidden-word');
});

test('npm start brings what is not named, with demo data in its own database only', () => {
  expect(loadStackSettings({})).toMatchObject({
    databaseUrl: null,
    smtpUrl: null,
    authSecret: null,
    temporal: { address: null },
    demo: true,
  });
  expect(loadStackSettings({ DATABASE_URL: COMPLETE.DATABASE_URL }).demo).toBe(false);
  expect(loadStackSettings({ WAYMARK_DEMO: 'off' }).demo).toBe(false);
});
