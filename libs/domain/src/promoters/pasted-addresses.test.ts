import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pastedPeople } from './pasted-addresses.js';

const found = (text: string) => pastedPeople(text).map(({ name, email }) => [name, email]);

describe('pasted addresses', () => {
  test('Given addresses as mail programs, tables and people write them, then each is found with its name', () => {
    expect(found('Ane Etxeberria <Ane@School.example>')).toEqual([['Ane Etxeberria', 'ane@school.example']]);
    expect(found('"Etxeberria, Ane" <ane@school.example>')).toEqual([
      ['Etxeberria, Ane', 'ane@school.example'],
    ]);
    expect(found('Ane Etxeberria\tane@school.example')).toEqual([['Ane Etxeberria', 'ane@school.example']]);
    expect(found('ane@school.example, Ane')).toEqual([['Ane', 'ane@school.example']]);
    expect(found('“Åsa” <asa@skola.example>')).toEqual([['Åsa', 'asa@skola.example']]);
  });

  test('Given several on a line, with commas or semicolons between, then each stands alone', () => {
    expect(found('a@b.example, c@d.example;Eva <e@f.example>\r\n\r\n  g@h.example  ')).toEqual([
      [null, 'a@b.example'],
      [null, 'c@d.example'],
      ['Eva', 'e@f.example'],
      [null, 'g@h.example'],
    ]);
  });

  test('Given lines that end in commas, as mail programs part people, then each is found', () => {
    expect(found('Ane <ane@school.example>,\nBo <bo@skola.example>, \n')).toEqual([
      ['Ane', 'ane@school.example'],
      ['Bo', 'bo@skola.example'],
    ]);
  });

  test('Given a name with a comma in a line of several, then no address is lost by it', () => {
    const text = '"Etxeberria, Ane" <ane@school.example>, Bo Berg <bo@skola.example>';
    expect(found(text).flatMap(([, email]) => email ?? [])).toEqual([
      'ane@school.example',
      'bo@skola.example',
    ]);
  });

  test('Given what is no address, then the line is kept as it was written, with nobody in it', () => {
    expect(pastedPeople('nobody at all\nAne <ane@>\n@')).toEqual([
      { line: 'nobody at all', name: null, email: null },
      { line: 'Ane <ane@>', name: null, email: null },
      { line: '@', name: null, email: null },
    ]);
    expect(pastedPeople(' \n;;\r\n')).toEqual([]);
  });

  test('finds every address, in small letters and in the order it was pasted, whatever stands between', () => {
    const word = fc.stringMatching(/^[a-zA-Z]{1,8}$/);
    const address = fc.tuple(word, word).map(([who, where]) => `${who}@${where}.example`);
    const between = fc.constantFrom('\n', '\r\n', ';', ', ', '\n\n', ' ; ');
    const people = fc.array(fc.tuple(address, fc.option(word), between), { maxLength: 12 });
    fc.assert(
      fc.property(people, (list) => {
        const text = list
          .map(([email, name, end]) => `${name ? `${name} <${email}>` : email}${end}`)
          .join('');
        expect(pastedPeople(text).map(({ email }) => email)).toEqual(
          list.map(([email]) => email.toLowerCase()),
        );
      }),
    );
  });

  test('takes any text at all: never more people than a call can write to at once, and no line without something in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { line, email } of pastedPeople(text)) {
          expect(line).not.toMatch(/^[\s,]|[\s,]$/u);
          expect(line).not.toBe('');
          if (email !== null) expect(text.toLowerCase()).toContain(email);
        }
      }),
    );
    expect(pastedPeople('a@b.example\n'.repeat(3000))).toHaveLength(2000);
  });
});
