import { once } from 'node:events';
import net from 'node:net';

export interface SmallMailbox {
  readonly url: string;
  /** What a mail is, and whether it was read. */
  readonly mails: { readonly raw: Buffer; seen: boolean }[];
  /** Closes every connection as soon as a mail is asked for. */
  breaks: boolean;
  stop(): Promise<void>;
}

/** One mailbox behind as much of IMAP (RFC 3501) as reading unread mail takes: user `cases`, password `word`. */
export async function smallMailbox(): Promise<SmallMailbox> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    socket.write('* OK ready\r\n');
    let rest = '';
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        answer(line, socket);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const box: SmallMailbox = {
    url: `imap://cases:word@127.0.0.1:${port}/INBOX`,
    mails: [],
    breaks: false,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function answer(line: string, socket: net.Socket): void {
    const [tag = '*', ...words] = line.split(' ');
    const command = (words[0] === 'UID' ? words.slice(0, 2).join(' ') : (words[0] ?? '')).toUpperCase();
    const uid = Number(words[2]);
    const mail = box.mails[uid - 1];
    const say = (text: string) => socket.write(`${text}\r\n`);
    const isRight = command !== 'LOGIN' || /"?cases"? "?word"?$/.test(line);
    if (command === 'CAPABILITY') say('* CAPABILITY IMAP4rev1');
    if (command === 'LIST') say('* LIST () "/" INBOX');
    if (command === 'SELECT') {
      say(`* ${box.mails.length} EXISTS`);
      say('* FLAGS (\\Seen)');
      say('* OK [UIDVALIDITY 1]');
    }
    if (command === 'UID SEARCH')
      say(`* SEARCH ${box.mails.flatMap(({ seen }, at) => (seen ? [] : [at + 1])).join(' ')}`.trimEnd());
    if (command === 'UID FETCH' && box.breaks) return void socket.destroy();
    if (command === 'UID FETCH' && mail) {
      socket.write(`* ${uid} FETCH (UID ${uid} BODY[]<0> {${mail.raw.length}}\r\n`);
      socket.write(mail.raw);
      say(')');
    }
    if (command === 'UID STORE' && mail) mail.seen = true;
    if (command === 'LOGOUT') say('* BYE');
    say(`${tag} ${isRight ? 'OK' : 'NO'} done`);
    if (command === 'LOGOUT') socket.end();
  }
  return box;
}
