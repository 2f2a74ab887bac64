// The compiler leaves the output of deleted sources behind, and a folder of migrations or workflows is read whole.
// Run in a package's folder: removes what in dist no longer has a source.
import fs from 'node:fs';
import path from 'node:path';

const outputs = fs.existsSync('dist') ? fs.readdirSync('dist', { recursive: true, encoding: 'utf8' }) : [];
for (const output of outputs) {
  const stem = /^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(output)?.[1];
  if (stem === undefined) continue;
  const hasSource = ['.ts', '.tsx'].some((extension) => fs.existsSync(path.join('src', stem + extension)));
  if (!hasSource) fs.rmSync(path.join('dist', output));
}
