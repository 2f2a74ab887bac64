import { standingSpanish } from '../factsheet/standing-spanish.js';
import { spanishForms } from '../forms/spanish/index.js';
import { spanishProblems } from '../forms/spanish/problems.js';
import { spanishNames, spanishUserGroups } from '../vocabulary/data/spanish-names.js';
import { spanishRegions } from '../vocabulary/data/spanish-regions.js';
import { spanish } from '../words/es/index.js';
import type { LanguagePack } from './pack.js';

export const spanishPack: LanguagePack = {
  words: spanish,
  forms: spanishForms,
  problems: spanishProblems,
  names: spanishNames,
  regions: spanishRegions,
  userGroups: spanishUserGroups,
  standing: standingSpanish,
};
