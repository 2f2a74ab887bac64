import { isMailAddress } from '../forms/checks.js';

/** Somebody as they were found in what was pasted; without an address it is something that nobody can read. */
export interface PastedAddressee {
  readonly line: string;
  readonly name: string | null;
  readonly email: string | null;
}

const most = 2000;
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^["'“”]+|["'“”]+$/gu, '')
    .trim();

function personIn(line: string): PastedAddressee {
  const framed = /^(.*?)<([^<>]+)>\s*$/u.exec(line);
  const [name, address] = framed ? [bare(framed[1]!), framed[2]!] : splitPlain(line);
  const email = bare(address).toLowerCase();
  return isMailAddress(email)
    ? { line, name: name === '' ? null : name, email }
    : { line, name: null, email: null };
}

/** `Ane Etxeberria ane@school.example`, as a table is copied: the address is the word with the sign in it. */
function splitPlain(line: string): [string, string] {
  const words = line.split(/[\s,]+/u);
  const address = words.find((word) => word.includes('@')) ?? '';
  return [bare(words.filter((word) => word !== address).join(' ')), address];
}

/**
 * Takes apart addresses as they are copied from anywhere: one on a line, or with commas or semicolons between, with
 * names or without.
 */
export const pastedPeople = (text: string): readonly PastedAddressee[] =>
  text
    .split(/[\r\n;]+/u)
    // A comma parts people where each has an address, and a name from its address where only one has.
    .flatMap((line) => ((line.match(/@/gu) ?? []).length > 1 ? line.split(',') : [line]))
    // The comma that parts somebody from whoever stood in the next line.
    .map((line) => line.replace(/^[\s,]+|[\s,]+$/gu, ''))
    .filter((line) => line !== '')
    .slice(0, most)
    .map(personIn);
