import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** Far more than a table of the rows we take needs. */
const mostFiles = 300;
const mostUnpacked = 40 * 1024 * 1024;
/** Cells lie within these; a cell far out would make whoever builds the table build it up to there. */
const lastColumn = 200;
const lastRow = 20_000;

export class UnsafeWorkbook extends Error {}

/** Unpacks one file of the archive, and stops as soon as it is more than it may be, whatever it says of itself. */
const unpack = (zip: ZipFile, entry: Entry, most: number): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return reject(error ?? new UnsafeWorkbook('unreadable'));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('error', reject);
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > most) stream.destroy(new UnsafeWorkbook('too much'));
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    }),
  );

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function checkXml(name: string, text: string): void {
  // Entities that are declared in a document can stand for endless text; no workbook declares any.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new UnsafeWorkbook('declares entities');
  if (!/worksheets\/[^/]+\.xml$/i.test(name)) return;
  for (const [, letters = '', row = ''] of text.matchAll(
    /\b(?:r|ref)\s*=\s*["'](?:[A-Z]+\d+:)?([A-Z]*)(\d+)["']/g,
  ))
    if (columnOf(letters) > lastColumn || Number(row) > lastRow) throw new UnsafeWorkbook('too far out');
}

/**
 * Looks through a workbook before anything takes it apart: how many files it holds, how much they are unpacked (counted,
 * not believed), and where its cells lie.
 *
 * @throws UnsafeWorkbook for one that is more than a table; whatever the archive's reader throws for a broken one
 */
export async function checkWorkbook(file: Buffer): Promise<void> {
  const zip = await fromBufferPromise(file);
  let files = 0;
  let left = mostUnpacked;
  for await (const entry of zip.eachEntry()) {
    files += 1;
    if (files > mostFiles) throw new UnsafeWorkbook('too many files');
    const content = await unpack(zip, entry, left);
    left -= content.length;
    if (/\.(xml|rels)$/i.test(entry.fileName)) checkXml(entry.fileName, content.toString('utf8'));
  }
}
