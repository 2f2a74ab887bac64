import { standingFrench } from '../factsheet/standing-french.js';
import { frenchForms } from '../forms/french/index.js';
import { frenchProblems } from '../forms/french/problems.js';
import { frenchNames, frenchUserGroups } from '../vocabulary/data/french-names.js';
import { frenchRegions } from '../vocabulary/data/french-regions.js';
import { french } from '../words/fr/index.js';
import type { LanguagePack } from './pack.js';

export const frenchPack: LanguagePack = {
  words: french,
  forms: frenchForms,
  problems: frenchProblems,
  names: frenchNames,
  regions: frenchRegions,
  userGroups: frenchUserGroups,
  standing: standingFrench,
};
