import { InitialMigration } from './0001-initial.js';

/** In order of application. A migration that has been released is never edited. */
export const migrations = [{ name: '0001-initial', class: InitialMigration }];
