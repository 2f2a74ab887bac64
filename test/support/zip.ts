import { crc32 } from 'node:zlib';

/**
 * A ZIP archive of small files, none of them packed.
 * @param mimetype what an OpenDocument says of itself in its first file
 */
export function zipOf(names: readonly string[], mimetype?: string): Buffer {
  const files = [
    ...(mimetype ? [{ name: 'mimetype', content: Buffer.from(mimetype) }] : []),
    ...names.map((name) => ({ name, content: Buffer.from('<x/>') })),
  ];
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content } of files) {
    const sizes = [crc32(content), content.length, content.length];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    sizes.forEach((size, index) => local.writeUInt32LE(size, 14 + index * 4));
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    sizes.forEach((size, index) => entry.writeUInt32LE(size, 16 + index * 4));
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    const whole = Buffer.concat([local, Buffer.from(name), content]);
    parts.push(whole);
    directory.push(entry, Buffer.from(name));
    at += whole.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listing, end]);
}
