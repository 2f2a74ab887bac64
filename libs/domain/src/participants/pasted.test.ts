import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mostPasted, readPasted } from './pasted.js';

const read = (text: string) =>
  readPasted(text).people.map(({ name, email, jobTitle, department, problems }) => [
    name,
    email,
    jobTitle,
    department,
    problems.join(' '),
  ]);

describe('lines that were pasted', () => {
  test.each([
    ['Åsa Öberg <Asa@vgr.example>', ['Åsa Öberg', 'asa@vgr.example', '', '', '']],
    ['"Öberg, Åsa" <asa@vgr.example>', ['Öberg, Åsa', 'asa@vgr.example', '', '', '']],
    [
      'Åsa Öberg; asa@vgr.example; Planner; Skills',
      ['Åsa Öberg', 'asa@vgr.example', 'Planner', 'Skills', ''],
    ],
    [
      'Åsa Öberg\tasa@vgr.example\tPlanner; schools\tSkills',
      ['Åsa Öberg', 'asa@vgr.example', 'Planner; schools', 'Skills', ''],
    ],
    ['asa@vgr.example; Åsa Öberg; Planner', ['Åsa Öberg', 'asa@vgr.example', 'Planner', '', '']],
    [
      'Åsa Öberg <asa@vgr.example>; Planner; Skills',
      ['Åsa Öberg', 'asa@vgr.example', 'Planner', 'Skills', ''],
    ],
    ['Åsa Öberg, asa@vgr.example, Planner', ['Åsa Öberg', 'asa@vgr.example', 'Planner', '', '']],
    ['Åsa Öberg', ['Åsa Öberg', '', '', '', 'mailMissing']],
    ['asa@vgr.example', ['', 'asa@vgr.example', '', '', 'nameMissing']],
    ['Åsa; asa@vgr', ['Åsa', 'asa@vgr', '', '', 'mailWrong']],
    [`${'x'.repeat(161)}; asa@vgr.example`, ['x'.repeat(161), 'asa@vgr.example', '', '', 'tooLong']],
  ])('%j', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  test('skip headings and empty lines, keep their numbers, and name an address given twice', () => {
    const { people } = readPasted('Name\tE-mail\r\n\r\nA\ta@x.example\r\nB\tA@x.example\r\n;;\r\n');
    expect(people.map(({ line, name, problems }) => [line, name, problems])).toEqual([
      [3, 'A', []],
      [4, 'B', ['twice']],
    ]);
  });

  test('are read as far as there can be people, and what lies behind is counted', () => {
    const lines = Array.from({ length: mostPasted + 3 }, (_, index) => `P${index}; p${index}@x.example`);
    const { people, unread } = readPasted(lines.join('\n'));
    expect([people.length, unread]).toEqual([mostPasted, 3]);
  });

  test('never make a person out of a line that has a fault, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { name, email, problems } of readPasted(text).people)
          if (problems.length === 0)
            expect([name.trim(), /^[^\s@]+@[^\s@]+$/.test(email)]).toEqual([name, true]);
      }),
    );
  });
});
