import { isMailAddress } from '../forms/checks.js';

/** Everything a pasted line can be refused for; the catalogue has a sentence for each, `pasted.<problem>`. */
const pastedProblems = [
  'nameMissing',
  'mailMissing',
  'mailWrong',
  'twice',
  'tooLong',
  'notReadable',
] as const;
export type PastedProblem = (typeof pastedProblems)[number];

/** One line as it was understood. Texts may be empty where something is missing. */
export interface PastedPerson {
  /** Number of the line in what was pasted, from 1. */
  readonly line: number;
  readonly name: string;
  /** In small letters. */
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly problems: readonly PastedProblem[];
}

/** More people than any visit has: what lies behind is not read, and is said to be. */
export const mostPasted = 100;

const longest = { name: 160, jobTitle: 160, department: 160 } as const;
const unprintable = /[\p{Cc}\u2028\u2029]/u;

/** Spreadsheets put tabs between their cells, people write semicolons. */
function cellsOf(line: string): string[] {
  const between = line.includes('\t') ? '\t' : line.includes(';') ? ';' : null;
  return (between === null ? withCommas(line) : line.split(between)).map(unquoted);
}

/** Commas stand between cells where one of them is an address; in `Åsa Öberg, PhD` they do not. */
function withCommas(line: string): string[] {
  const cells = line.split(',');
  return cells.length > 2 && cells.some((cell) => isMailAddress(unquoted(cell))) ? cells : [line];
}

const unquoted = (cell: string): string => {
  const text = cell.trim();
  const inner = /^"(.*)"$/.exec(text)?.[1];
  return (inner === undefined ? text : inner.replaceAll('""', '"')).trim();
};

const named = /^(?<name>.*?)\s*<(?:mailto:)?(?<email>[^<>]*)>$/;

/** `Åsa Öberg <asa@vgr.example>` in one cell becomes two. */
const apart = (cell: string): string[] => {
  const found = named.exec(cell)?.groups;
  return found ? [unquoted(found['name'] ?? ''), (found['email'] ?? '').trim()] : [cell];
};

/** A line that only says what stands below it. */
const isHeading = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  !cells.some((cell) => cell.includes('@')) &&
  cells.some((cell) => /^(e-?mail|mail|address|mail address|e-mail address|courriel|adresse)$/i.test(cell));

function personIn(cells: readonly string[]): Omit<PastedPerson, 'line' | 'problems'> {
  const at = cells.findIndex((cell) => cell.includes('@'));
  const email = at < 0 ? '' : cells[at]!.replace(/^mailto:/i, '').toLowerCase();
  const [name = '', jobTitle = '', department = ''] = cells.filter((_cell, index) => index !== at);
  return { name, email, jobTitle, department };
}

function problemsOf(
  person: Omit<PastedPerson, 'line' | 'problems'>,
  seen: ReadonlySet<string>,
): PastedProblem[] {
  const { name, email } = person;
  const problems: PastedProblem[] = [];
  if (name === '') problems.push('nameMissing');
  if (email === '') problems.push('mailMissing');
  else if (!isMailAddress(email)) problems.push('mailWrong');
  else if (seen.has(email)) problems.push('twice');
  if (Object.entries(longest).some(([field, most]) => person[field as keyof typeof longest].length > most))
    problems.push('tooLong');
  if (Object.values(person).some((text) => unprintable.test(text))) problems.push('notReadable');
  return problems;
}

/**
 * Reads lines that somebody pasted: `Name <mail>`, `name; mail; role; department`, or cells of a spreadsheet. Nothing
 * is guessed that is not written there: what cannot be read is a problem of its line.
 * @param text as pasted; empty lines and a line of headings are skipped
 * @returns one person for each line, in their order, and how many lines were left unread
 */
export function readPasted(text: string): {
  readonly people: readonly PastedPerson[];
  readonly unread: number;
} {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line).flatMap(apart) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const filled = lines[0] && isHeading(lines[0].cells) ? lines.slice(1) : lines;
  const seen = new Set<string>();
  const people = filled.slice(0, mostPasted).map(({ line, cells }) => {
    const person = personIn(cells);
    const problems = problemsOf(person, seen);
    seen.add(person.email);
    return { line, ...person, problems };
  });
  return { people, unread: Math.max(0, filled.length - mostPasted) };
}
