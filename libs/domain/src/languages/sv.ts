import { standingSwedish } from '../factsheet/standing-swedish.js';
import { swedishForms } from '../forms/swedish/index.js';
import { swedishProblems } from '../forms/swedish/problems.js';
import { swedishNames, swedishUserGroups } from '../vocabulary/data/swedish-names.js';
import { swedishRegions } from '../vocabulary/data/swedish-regions.js';
import { swedish } from '../words/sv/index.js';
import type { LanguagePack } from './pack.js';

export const swedishPack: LanguagePack = {
  words: swedish,
  forms: swedishForms,
  problems: swedishProblems,
  names: swedishNames,
  regions: swedishRegions,
  userGroups: swedishUserGroups,
  standing: standingSwedish,
};
