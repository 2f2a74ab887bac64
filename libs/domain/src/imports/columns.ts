import { foldSpaces } from '../words/fold-text.js';

/** The columns of a table of past exchanges, in the order of the template. */
export const pastColumns = [
  'title',
  'host',
  'sender',
  'format',
  'topics',
  'start',
  'end',
  'held',
  'place',
  'workingLanguage',
  'participantsCount',
  'vetLearners',
  'organiser',
  'payer',
  'fundingSource',
  'why',
  'remark',
] as const;
export type PastColumn = (typeof pastColumns)[number];

/** Without these there is nothing to record. */
export const requiredColumns: readonly PastColumn[] = ['title', 'host', 'sender', 'format', 'held'];

/** How each is headed in the template, and by what else it is recognised. */
const headings = {
  title: ['Title', 'Name', 'Exchange', 'Titre', 'Intitulé'],
  host: ['Host', 'Receiving organisation', 'Hosting organisation', 'Accueil', 'Organisation d’accueil'],
  sender: ['Sender', 'Sending organisation', 'Envoi', 'Organisation d’envoi'],
  format: ['Format', 'Type', 'Activity type'],
  topics: ['Topics', 'Topic', 'Thèmes', 'Thème'],
  start: ['First day', 'Start', 'Start date', 'From', 'Date', 'Premier jour', 'Début'],
  end: ['Last day', 'End', 'End date', 'To', 'Dernier jour', 'Fin'],
  held: ['Held', 'Was it held', 'Took place', 'A eu lieu', 'Tenu'],
  place: ['Place', 'Where', 'Location', 'Lieu'],
  workingLanguage: ['Working language', 'Language', 'Langue de travail', 'Langue'],
  participantsCount: ['Participants', 'Number of participants', 'Nombre de participants'],
  vetLearners: ['VET learners', 'Learners in VET', 'VET learners among them', 'Apprenants EFP'],
  organiser: ['Organised by', 'Organiser', 'Organisé par'],
  payer: ['Paid by', 'Payer', 'Payé par'],
  fundingSource: ['Source of funding', 'Funding', 'Funding source', 'Financement'],
  why: ['What it was about', 'About', 'Description', 'De quoi il s’agissait'],
  remark: ['Remark', 'Reason', 'Note', 'Remarque', 'Motif'],
} as const satisfies Record<PastColumn, readonly string[]>;

/** The heading of a column, as the template has it. */
export const headingOf = (column: PastColumn): string => headings[column][0];

const plain = (text: string): string =>
  foldSpaces(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const byName = new Map<string, PastColumn>(
  pastColumns.flatMap((column) =>
    [column, ...headings[column]].map((name) => [plain(name), column] as const),
  ),
);

export interface RecognisedColumns {
  /** For each column of the table, which one it is; null for one that is not looked at. */
  readonly columns: readonly (PastColumn | null)[];
  /** Headings that mean nothing here. */
  readonly notUsed: readonly string[];
  readonly missing: readonly PastColumn[];
  /** Meant by more than one heading. */
  readonly twice: readonly PastColumn[];
}

/** @param header the first line of a table, heading by heading, in any order, in English or French */
export function recogniseColumns(header: readonly string[]): RecognisedColumns {
  const columns = header.map((heading) => byName.get(plain(heading)) ?? null);
  const named = columns.filter((column) => column !== null);
  return {
    columns,
    notUsed: header.filter((heading, at) => columns[at] === null && heading.trim() !== ''),
    missing: requiredColumns.filter((column) => !named.includes(column)),
    twice: [...new Set(named.filter((column, at) => named.indexOf(column) !== at))],
  };
}

/** Lines of the template: one that shows what to write, and one of which little is known. */
export const templateRows: readonly Readonly<Record<PastColumn, string>>[] = [
  {
    title: 'Västra Götaland visits the Basque Country',
    host: 'Basque Country',
    sender: 'Region Västra Götaland',
    format: 'Study visit',
    topics: 'LL-STRATEGY',
    start: '2024-11-18',
    end: '2024-11-20',
    held: 'yes',
    place: 'TKNIKA',
    workingLanguage: 'English',
    participantsCount: '4',
    vetLearners: '0',
    organiser: '',
    payer: 'TAIEX REGIO Peer2Peer',
    fundingSource: 'TAIEX REGIO Peer2Peer',
    why: 'Regional strategies for education, skills and work',
    remark: '',
  },
  {
    title: 'Job shadowing on gender equality',
    host: 'City of Borås',
    sender: 'Basque Country',
    format: 'Job shadowing',
    topics: '',
    start: '2024-12',
    end: '',
    held: 'not known',
    place: 'not known',
    workingLanguage: '',
    participantsCount: '',
    vetLearners: '',
    organiser: '',
    payer: '',
    fundingSource: '',
    why: '',
    remark: '',
  },
];
