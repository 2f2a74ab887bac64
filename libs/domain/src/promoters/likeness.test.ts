import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  conflictsOf,
  findConflicts,
  duplicatesOf,
  findDuplicates,
  peopleInCall,
  type ApplicationParties,
  type CandidateSketch,
  type PanelMember,
} from './index.js';

const member = (personId: string, over: Partial<PanelMember> = {}): PanelMember => ({
  personId,
  organisationIds: [],
  organisationNames: [],
  ...over,
});
const parties = (id: string, over: Partial<ApplicationParties> = {}): ApplicationParties => ({
  id,
  applicantId: `applicant-of-${id}`,
  nominatorId: null,
  coAuthorIds: [],
  institutionIds: [],
  institutionNames: [],
  ...over,
});

describe('conflicts that the rules find', () => {
  test('whoever applied, nominated or writes with somebody reviews nothing of that call', () => {
    const call = [
      parties('a', { applicantId: 'ane', nominatorId: 'nils', coAuthorIds: ['carla'] }),
      parties('b'),
    ];
    for (const personId of ['ane', 'nils', 'carla']) {
      expect(conflictsOf(member(personId), call[0]!, peopleInCall(call))).toEqual(['party', 'in-the-call']);
      expect(conflictsOf(member(personId), call[1]!, peopleInCall(call))).toEqual(['in-the-call']);
    }
    expect(conflictsOf(member('rita'), call[0]!, peopleInCall(call))).toEqual([]);
  });

  test('the same organisation counts, on file or only by its name, however it is written', () => {
    const one = parties('a', { institutionIds: ['tknika'], institutionNames: ['Göteborgs  Universitet'] });
    expect(conflictsOf(member('x', { organisationIds: ['tknika'] }), one, new Set())).toEqual([
      'same-organisation',
    ]);
    const named = member('y', { organisationNames: ['GOTEBORGS UNIVERSITET'] });
    expect(conflictsOf(named, one, new Set())).toEqual(['same-organisation']);
    expect(
      conflictsOf(
        member('z', { organisationNames: ['', '—'] }),
        parties('b', { institutionNames: [''] }),
        new Set(),
      ),
    ).toEqual([]);
  });

  test('are found for every pair, and a conflict never hangs on the order of either list', () => {
    const person = fc.constantFrom('p1', 'p2', 'p3', 'p4');
    const organisation = fc.subarray(['o1', 'o2', 'o3']);
    const panel = fc.uniqueArray(fc.record({ personId: person, organisationIds: organisation }), {
      selector: ({ personId }) => personId,
    });
    const call = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        applicantId: fc.option(person, { nil: null }),
        institutionIds: organisation,
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(panel, call, (someone, some) => {
        const members = someone.map(({ personId, organisationIds }) => member(personId, { organisationIds }));
        const applications = some.map(({ id, ...over }) => parties(id, over));
        const said = ({
          personId,
          applicationId,
          kind,
        }: {
          personId: string;
          applicationId: string;
          kind: string;
        }) => `${personId} ${applicationId} ${kind}`;
        const found = findConflicts(members, applications).map(said).toSorted();
        expect(findConflicts(members.toReversed(), applications.toReversed()).map(said).toSorted()).toEqual(
          found,
        );
        for (const { personId, organisationIds } of members)
          for (const { id, applicantId, institutionIds } of applications) {
            const expected =
              organisationIds.some((one) => institutionIds.includes(one)) ||
              applications.some((other) => other.applicantId === personId) ||
              applicantId === personId;
            expect(found.some((one) => one.startsWith(`${personId} ${id} `))).toBe(expected);
          }
      }),
    );
  });
});

describe('duplicates', () => {
  const sketch = (id: string, name: string, institutions: string[] = [], mail: string | null = null) => ({
    id,
    name,
    institutions,
    mail,
  });
  const pairs = (...all: CandidateSketch[]) => findDuplicates(all).map(({ ids, reason }) => [...ids, reason]);

  test('are found without case, accents, signs and the order of names', () => {
    expect(
      pairs(
        sketch('1', 'Åberg, Maria', ['Västra Götaland']),
        sketch('2', 'Maria Aberg', ['vastra gotaland']),
        sketch('3', 'Søren Weiß'),
        sketch('4', 'SOREN WEISS'),
      ),
    ).toEqual([
      ['1', '2', 'same-name-and-institution'],
      ['3', '4', 'same-name'],
    ]);
  });

  test('are found by one mail address, and by a shorter name at the same institution', () => {
    expect(
      pairs(
        sketch('1', 'Ane Etxeberria Larrea', ['TKNIKA']),
        sketch('2', 'Ane Etxeberria', ['Tknika']),
        sketch('3', 'Ane Etxeberria Larrea', ['Elsewhere'], 'a@example.org'),
        sketch('4', 'Somebody Else', [], 'A@example.org '),
      ),
    ).toEqual([
      ['1', '2', 'same-name-and-institution'],
      ['1', '3', 'same-name'],
      ['3', '4', 'same-mail'],
    ]);
  });

  test('are not found in a first name, an institution alone, or what is empty', () => {
    expect(
      pairs(
        sketch('1', 'Ane', ['TKNIKA']),
        sketch('2', 'Ane Etxeberria', ['TKNIKA']),
        sketch('3', 'Jon Etxeberria', ['TKNIKA']),
        sketch('4', '', [''], ''),
        sketch('5', ' – ', ['—'], ' '),
      ),
    ).toEqual([]);
  });

  test('are the same pairs in any order, each once, and none with itself', () => {
    const name = fc.constantFrom('Ane Etxeberria', 'Etxeberria Ane', 'Åsa Öberg', 'Asa Oberg', 'Jon');
    const some = fc.uniqueArray(
      fc.record({
        id: fc.nat(999).map((n) => `id${n}`),
        name,
        institutions: fc.subarray(['TKNIKA', 'Tknika', 'Region Skåne']),
        mail: fc.option(fc.constantFrom('a@x.org', 'A@x.org'), { nil: null }),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (all) => {
        const found = findDuplicates(all);
        expect(findDuplicates(all.toReversed())).toEqual(found);
        // Asked of one, the answer is what is found among all.
        for (const one of all)
          expect(duplicatesOf(one, all)).toEqual(
            found
              .filter(({ ids }) => ids.includes(one.id))
              .map(({ ids: [first, second], reason }) => ({ id: first === one.id ? second : first, reason })),
          );
        expect(found.every(({ ids: [a, b] }) => a < b)).toBe(true);
        expect(new Set(found.map(({ ids }) => ids.join(' '))).size).toBe(found.length);
      }),
    );
  });

  test('are looked for among 5,000 without comparing all with all', () => {
    const all = Array.from({ length: 5_000 }, (_one, index) =>
      sketch(`${index}`, `First${index} Last${index % 2_500}`, [`School ${index % 50}`]),
    );
    expect(findDuplicates([...all, sketch('twin', 'Last7 First7')])).toEqual([
      { ids: ['7', 'twin'], reason: 'same-name' },
    ]);
  });
});
