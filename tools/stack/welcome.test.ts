import { expect, test } from '@jest/globals';
import { signInRows } from './welcome.mjs';

const person = (name: string, role: string) => ({ name, roles: [role], organisation: null });

test('a few people of every role are named, and how many more there are', () => {
  const people = [
    ...Array.from({ length: 20 }, (_, index) => person(`Participant ${index}`, 'participant')),
    person('Sofia', 'secretariat'),
    { name: 'Åsa', roles: ['representative', 'participant'], organisation: { name: 'Västra Götaland' } },
  ];
  const rows = signInRows(people).map(([, text]) => text);
  expect(rows).toContain('Sofia, secretariat');
  expect(rows).toContain('Åsa, representative and participant, Västra Götaland');
  expect(rows.at(-1)).toMatch(/^and \d+ more/);
  expect(rows.length).toBeLessThanOrEqual(9);
});

test('without demo data there is nothing to tell', () => {
  expect(signInRows([])).toEqual([]);
});
