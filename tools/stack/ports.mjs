import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.mjs';

/** Ports handed out by this process, so that two calls in a row never name the same one. */
const given = new Set();

/**
 * Opens a listener for a moment.
 * @param {number} port 0 for any free one
 * @param {string} host
 * @returns {Promise<number>} the port listened on
 */
function probe(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(got));
    });
  });
}

/**
 * A TCP port on this machine that nothing listens on.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = await probe(0, '127.0.0.1');
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}

/**
 * @param {number} port
 * @param {string} what what would listen there, for the sentence
 * @param {string} mend how to get out of it, naming the setting
 * @param {string} [host]
 * @throws {Problem} when the port is taken
 */
export async function requireFreePort(port, what, mend, host = '127.0.0.1') {
  try {
    await probe(port, host);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === 'EADDRINUSE')
      throw new Problem(`Port ${port}, which ${what} needs, is in use by another program; ${mend}.`);
    if (code === 'EACCES')
      throw new Problem(`Port ${port}, which ${what} needs, may be opened only by root; ${mend}.`);
    throw new Problem(`Port ${port} on ${host}, which ${what} needs, cannot be opened (${code}); ${mend}.`);
  }
}

/**
 * Waits until something accepts connections.
 * @param {number} port
 * @param {{ host?: string, timeoutMs: number, alive?: () => boolean }} options `alive` false gives up at once
 * @returns {Promise<boolean>} whether it did in time
 */
export async function waitForPort(port, { host = '127.0.0.1', timeoutMs, alive = () => true }) {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end && alive()) {
    if (await accepts(port, host)) return true;
    await sleep(50);
  }
  return false;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function accepts(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host });
    const answer = (/** @type {boolean} */ yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.setTimeout(1000, () => answer(false));
  });
}
