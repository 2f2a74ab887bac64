import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import nodemailer from 'nodemailer';
import { startMailSink } from '../../../tools/stack/mail-sink.mjs';
import type { Mail } from '../../../tools/stack/read-mail.mjs';

let folder: string;
let sink: Awaited<ReturnType<typeof startMailSink>>;

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-mails-'));
  sink = await startMailSink({ folder });
});

afterEach(async () => {
  await sink.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function send(subject: string): Promise<void> {
  await nodemailer.createTransport(sink.smtpUrl).sendMail({
    from: 'Waymark <waymark@example.org>',
    to: 'Åsa <asa@example.org>',
    bcc: 'office@example.org',
    subject,
    text: 'Sign in: https://waymark.example.org/sign-in?a=1&b=2#token=3',
    html: '<p>Hej</p><script>alert(1)</script>',
  });
}

async function read(place: string): Promise<{ status: number; policy: string; text: string }> {
  const response = await fetch(`${sink.pageUrl}${place}`);
  const policy = response.headers.get('content-security-policy') ?? '';
  return { status: response.status, policy, text: await response.text() };
}

test('tests read mails as JSON, by whom they reached', async () => {
  await send('Grüße');
  const mails = JSON.parse((await read('/messages?to=OFFICE@example.org')).text);
  expect(mails).toEqual([
    expect.objectContaining({ subject: 'Grüße', to: ['asa@example.org', 'office@example.org'] }),
  ]);
  expect(JSON.parse((await read('/messages?to=nobody@example.org')).text)).toEqual([]);
});

test('people read mails on a page, with links to follow', async () => {
  await send('Tea & <b>cake</b>');
  const list = (await read('/')).text;
  expect(list).toContain('Tea &amp; &lt;b&gt;cake&lt;/b&gt;');
  const link = /href="(\/mails\/[^"]+)"/.exec(list)?.[1] ?? '';
  expect((await read(link)).text).toContain(
    '<a href="https://waymark.example.org/sign-in?a=1&amp;b=2#token=3">',
  );
});

test("a mail's own HTML runs no script", async () => {
  await send('Hello');
  await sink.store.read();
  const id = sink.store.list()[0]?.id;
  const html = await read(`/mails/${id}/html`);
  expect(html.policy).toMatch(/^sandbox [^;]*;/);
  expect(html.policy).not.toContain('allow-scripts');
  expect(html.policy).toContain("default-src 'none'");
});

test('mails outlive a restart', async () => {
  await send('Before');
  await sink.stop();
  sink = await startMailSink({ folder });
  await send('After');
  expect(JSON.parse((await read('/messages')).text).map(({ subject }: Mail) => subject)).toEqual([
    'Before',
    'After',
  ]);
});

test('what is cleared away stays away, though nobody had read it', async () => {
  await send('Before');
  await fetch(`${sink.pageUrl}/messages`, { method: 'DELETE' });
  await sink.stop();
  sink = await startMailSink({ folder });
  expect(JSON.parse((await read('/messages')).text)).toEqual([]);
});

test('a name that somebody points at this machine sees nothing', async () => {
  const { port } = new URL(sink.pageUrl);
  const status = await new Promise((resolve) => {
    const request = { port, host: '127.0.0.1', path: '/messages', headers: { host: 'evil.example.org' } };
    http.get(request, (response) => resolve(response.statusCode));
  });
  expect(status).toBe(403);
});

test('what is not there is said to be missing', async () => {
  expect((await read('/mails/none')).status).toBe(404);
});
