import { InitialMigration } from './0001-initial.js';
import { EffectTriedAtMigration } from './0002-effect-tried-at.js';
import { TroublesAndTracesMigration } from './0003-troubles-and-traces.js';
import { PhotoPermissionMigration } from './0004-photo-permission.js';
import { ListIndexesMigration } from './0005-list-indexes.js';
import { SavedViewsMigration } from './0006-saved-views.js';
import { TasksOfPeopleMigration } from './0007-tasks-of-people.js';

/** In order of application. A migration that has been released is never edited. */
export const migrations = [
  { name: '0001-initial', class: InitialMigration },
  { name: '0002-effect-tried-at', class: EffectTriedAtMigration },
  { name: '0003-troubles-and-traces', class: TroublesAndTracesMigration },
  { name: '0004-photo-permission', class: PhotoPermissionMigration },
  { name: '0005-list-indexes', class: ListIndexesMigration },
  { name: '0006-saved-views', class: SavedViewsMigration },
  { name: '0007-tasks-of-people', class: TasksOfPeopleMigration },
];
