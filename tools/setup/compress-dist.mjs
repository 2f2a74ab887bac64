// Run in a package's folder after its build: puts a compressed copy beside each text of dist, which the API sends to
// browsers that ask for one.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = new Set(['.js', '.css', '.html', '.svg']);
/** Below this a copy saves less than the headers of an answer. In bytes. */
const least = 1024;

/** @type {Record<string, (body: Buffer) => Promise<Buffer>>} */
const ways = {
  gz: (body) => promisify(gzip)(body, { level: 9 }),
  // Two steps below the best, which takes ten times as long for a fiftieth less.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
};

const names = await readdir('dist', { recursive: true });
await Promise.all(
  names
    .filter((name) => texts.has(path.extname(name)))
    .map(async (name) => {
      const file = path.join('dist', name);
      const body = await readFile(file);
      if (body.length < least) return;
      for (const [ending, compressed] of Object.entries(ways))
        await writeFile(`${file}.${ending}`, await compressed(body));
    }),
);
