import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { Mailbox } from './mailbox.mjs';

let server: http.Server | undefined;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

/** A mail page that gives these mails, oldest first, to whoever asks for this address. */
async function pageWith(status: number, body: unknown, address = 'ane@people.example'): Promise<string> {
  const listening = http.createServer((request, response) => {
    const to = new URL(request.url ?? '', 'http://localhost').searchParams.get('to');
    response.writeHead(status).end(JSON.stringify(to === address ? body : []));
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}
const link = /\/apply#([\w-]+)/;

test('the newest link in a mail that is called so is taken', async () => {
  const mailbox = new Mailbox(
    await pageWith(200, [
      { subject: 'You were selected', text: 'https://waymark.example/apply#old' },
      { subject: 'You were selected', text: 'https://waymark.example/apply#new' },
      { subject: 'Something else', text: 'https://waymark.example/apply#other' },
      { subject: 'You were selected', text: 'without a link' },
    ]),
  );
  expect(await mailbox.secret('ane@people.example', { subject: /selected/, link })).toBe('new');
  expect(await mailbox.secret('ane@people.example', { link })).toBe('other');
});

test('a mail that does not come, and a page that gives no mails, are told in a sentence', async () => {
  const url = await pageWith(200, []);
  await expect(new Mailbox(url, 0).secret('bo@people.example', { link })).rejects.toThrow(
    `The mail that bo@people.example waits for did not come within 0 seconds; what was sent is at ${url}.`,
  );
  server?.close();
  const other = await pageWith(404, {});
  await expect(new Mailbox(other).secret('ane@people.example', { link })).rejects.toThrow(
    `The mail page at ${other} does not give its mails to programs.`,
  );
});

test('where mails leave the machine, it says what to do', () => {
  expect(() => new Mailbox(null)).toThrow('sends its mails to a server of your own (SMTP_URL)');
});
