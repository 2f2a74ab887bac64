import { raw } from '@mikro-orm/core';
import { anywhere } from '@waymark/db';
import type { Where } from '../access/translations.js';

/** Tasks of cases whose reference or title has this in it. */
export const caseSearch = (folded: string): Where => {
  const like = anywhere(folded.trim());
  const found = (alias: string) => `${alias}.case_id in (
    select id from exchange where search like ? union select id from proposal where search like ?)`;
  return { [raw(found, [like, like]) as unknown as symbol]: [] };
};
