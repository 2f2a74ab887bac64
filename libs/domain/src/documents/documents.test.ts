import { describe, expect, test } from '@jest/globals';
import type { CaseRole } from '../lifecycle/index.js';
import { documentAudiencesFor, documentName, mayReadDocument, mayRemoveDocument } from './index.js';

const who = (...roles: CaseRole[]) => ({ personId: 'me', roles });
const mine = { uploadedBy: 'me' };
const theirs = { uploadedBy: 'somebody' };

describe('a document of a case', () => {
  test('for the parties is read by everybody with a part in the case, and by nobody else', () => {
    for (const role of ['secretariat', 'host', 'sender', 'participant', 'proposer'] as const)
      expect(mayReadDocument(who(role), { audience: 'parties', ...theirs })).toBe(true);
    expect(mayReadDocument(who(), { audience: 'parties', ...mine })).toBe(false);
  });

  test('for the secretariat is read by it and by whoever uploaded it, as long as they are in the case', () => {
    expect(mayReadDocument(who('secretariat'), { audience: 'secretariat', ...theirs })).toBe(true);
    expect(mayReadDocument(who('host'), { audience: 'secretariat', ...mine })).toBe(true);
    expect(mayReadDocument(who('host'), { audience: 'secretariat', ...theirs })).toBe(false);
    expect(mayReadDocument(who(), { audience: 'secretariat', ...mine })).toBe(false);
  });

  test('is taken away by whoever uploaded it and by the secretariat', () => {
    expect(mayRemoveDocument(who('host'), mine)).toBe(true);
    expect(mayRemoveDocument(who('secretariat'), theirs)).toBe(true);
    expect(mayRemoveDocument(who('sender'), theirs)).toBe(false);
    expect(mayRemoveDocument(who(), mine)).toBe(false);
  });

  test('is shown to the other side only once the two are introduced; participants add none', () => {
    expect(documentAudiencesFor(['host'], false)).toEqual(['secretariat']);
    expect(documentAudiencesFor(['sender'], true)).toEqual(['parties', 'secretariat']);
    expect(documentAudiencesFor(['secretariat'], false)).toEqual(['parties', 'secretariat']);
    expect(documentAudiencesFor(['proposer'], false)).toEqual(['parties', 'secretariat']);
    expect(documentAudiencesFor(['participant'], true)).toEqual([]);
    expect(documentAudiencesFor([], true)).toEqual([]);
  });

  test('has a name without folders and signs, and the ending of what it is', () => {
    expect(documentName('C:\\Users\\ane\\Programme final.PDF', 'pdf')).toBe('Programme final.pdf');
    expect(documentName('../../etc/passwd', 'pdf')).toBe('passwd.pdf');
    expect(documentName('photo.exe', 'jpeg')).toBe('photo.jpg');
    expect(documentName('a"b\r\nSet-Cookie: x‮fdp.exe', 'docx')).toBe('a b Set-Cookie x fdp.docx');
    expect(documentName('…/.pdf', 'pdf')).toBe('document.pdf');
    expect(documentName('Réunion %221%22 100%.pdf', 'pdf')).toBe('Réunion 1 100%.pdf');
    expect(documentName('', 'ods')).toBe('document.ods');
    expect(documentName(`${'å'.repeat(300)}.odt`, 'odt')).toHaveLength(124);
  });
});
