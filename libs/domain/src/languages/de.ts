import { standingGerman } from '../factsheet/standing-german.js';
import { germanForms } from '../forms/german/index.js';
import { germanProblems } from '../forms/german/problems.js';
import { germanNames, germanUserGroups } from '../vocabulary/data/german-names.js';
import { germanRegions } from '../vocabulary/data/german-regions.js';
import { german } from '../words/de/index.js';
import type { LanguagePack } from './pack.js';

export const germanPack: LanguagePack = {
  words: german,
  forms: germanForms,
  problems: germanProblems,
  names: germanNames,
  regions: germanRegions,
  userGroups: germanUserGroups,
  standing: standingGerman,
};
