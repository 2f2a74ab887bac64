import { expect, test } from '@jest/globals';
import { caseSearchAttributes } from '@waymark/workflows';
import { SEARCH_ATTRIBUTES } from '../../tools/stack/search-attributes.mjs';

// Temporal's servers are started before anything is built, so the tools cannot read the workflows' own definition.
test('a server that the stack starts knows exactly the search attributes that cases set', () => {
  const bare = (type: string) => type.replaceAll('_', '').toLowerCase();
  const defined = Object.values(caseSearchAttributes).map(({ name, type }) => [name, bare(type)]);
  const registered = Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [name, bare(type)]);
  expect(Object.fromEntries(registered)).toEqual(Object.fromEntries(defined));
});
