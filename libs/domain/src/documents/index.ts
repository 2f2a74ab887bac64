import type { CaseRole } from '../lifecycle/index.js';

/** What a document of a case may be; anything else is not taken. */
export const documentTypes = [
  'pdf',
  'jpeg',
  'png',
  'webp',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** For whom a document is: everybody with a part in the case, or the secretariat and whoever uploaded it. */
export const documentAudiences = ['parties', 'secretariat'] as const;
export type DocumentAudience = (typeof documentAudiences)[number];

/** Largest file taken, in bytes. */
export const maxDocumentBytes = 10 * 1024 * 1024;
/** Most documents of one case. */
export const mostDocuments = 50;

/** Those who speak for an organisation in a case. */
const spokenRoles: readonly CaseRole[] = ['host', 'sender', 'proposer'];

/** What the story tells of documents, by what was done. */
export const documentEvents = {
  addDocument: 'document-added',
  removeDocument: 'document-removed',
} as const;
export type DocumentEventType = (typeof documentEvents)[keyof typeof documentEvents];

interface Shown {
  readonly audience: DocumentAudience;
  readonly uploadedBy: string;
}
interface Reader {
  readonly personId: string;
  /** Roles in the case. */
  readonly roles: readonly CaseRole[];
}

/** May somebody know of a document and read it? Somebody who has left the case may not, even if it was theirs. */
export function mayReadDocument({ personId, roles }: Reader, { audience, uploadedBy }: Shown): boolean {
  if (roles.length === 0) return false;
  return audience === 'parties' || roles.includes('secretariat') || uploadedBy === personId;
}

/** May somebody take a document away? Whoever uploaded it, and the secretariat. */
export const mayRemoveDocument = (
  { personId, roles }: Reader,
  { uploadedBy }: Pick<Shown, 'uploadedBy'>,
): boolean => roles.length > 0 && (roles.includes('secretariat') || uploadedBy === personId);

/**
 * For whom somebody may put a document with a case; for nobody when they may add none. The two sides of an exchange
 * show each other nothing before they are introduced.
 */
export function documentAudiencesFor(
  roles: readonly CaseRole[],
  introduced: boolean,
): readonly DocumentAudience[] {
  if (roles.includes('secretariat')) return documentAudiences;
  if (!roles.some((role) => spokenRoles.includes(role))) return [];
  return introduced || roles.includes('proposer') ? documentAudiences : ['secretariat'];
}

/**
 * The name under which a document is kept: no folders, no signs that a screen or a header would obey, and the ending
 * of what the file really is.
 */
export function documentName(given: string, type: DocumentType): string {
  // Browsers write these three so in a form, and nothing else.
  const meant = given.replace(/%(22|0a|0d)/gi, ' ');
  const last = meant.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>|:*?]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const stem = plain
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[. ]+$/, '')
    .slice(0, 120);
  return `${stem || 'document'}.${type === 'jpeg' ? 'jpg' : type}`;
}
