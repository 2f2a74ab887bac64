import net from 'node:net';

/** A mail server that knows nobody, and says so by the address: what goes wrong with a mail names its reader. */
export async function refusingMail(): Promise<{ smtpUrl: string; refused(): number; close(): void }> {
  const sockets = new Set<net.Socket>();
  let refused = 0;
  const answer = (line: string): string => {
    if (/^RCPT/i.test(line)) return ((refused += 1), `550 5.1.1 ${line.slice(8)} is nobody here`);
    if (/^QUIT/i.test(line)) return '221 bye';
    return '250 go on';
  };
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write('220 mail.example\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) socket.write(`${answer(line)}\r\n`);
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    smtpUrl: `smtp://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    refused: () => refused,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
