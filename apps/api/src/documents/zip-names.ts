import { fromBufferPromise } from 'yauzl';

const firstFile = Buffer.from('PK\u0003\u0004', 'latin1');
/** An archive of more files than any document has is none. */
const mostEntries = 5000;

/**
 * The names of the files in a ZIP archive, read from its directory: nothing is unpacked.
 * @returns null when it is no archive, or its directory cannot be read
 */
export async function namesInZip(bytes: Uint8Array): Promise<string[] | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The reader looks from the end; something else in front of an archive is no document.
  if (!file.subarray(0, 4).equals(firstFile)) return null;
  try {
    const zip = await fromBufferPromise(file);
    if (zip.entryCount === 0 || zip.entryCount > mostEntries) return null;
    const names: string[] = [];
    for await (const { fileName } of zip.eachEntry()) names.push(fileName);
    return names;
  } catch {
    return null;
  }
}
