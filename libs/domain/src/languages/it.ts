import { standingItalian } from '../factsheet/standing-italian.js';
import { italianForms } from '../forms/italian/index.js';
import { italianProblems } from '../forms/italian/problems.js';
import { italianNames, italianUserGroups } from '../vocabulary/data/italian-names.js';
import { italianRegions } from '../vocabulary/data/italian-regions.js';
import { italian } from '../words/it/index.js';
import type { LanguagePack } from './pack.js';

export const italianPack: LanguagePack = {
  words: italian,
  forms: italianForms,
  problems: italianProblems,
  names: italianNames,
  regions: italianRegions,
  userGroups: italianUserGroups,
  standing: standingItalian,
};
