import { loadSettings, SettingsError } from '@waymark/settings';
import { databaseProblem } from './database/database-problem.js';
import { migrateEverything } from './database/migrate-everything.js';

try {
  await migrateEverything(loadSettings(process.env));
} catch (error) {
  process.stderr.write(`${startProblem(error)}\n`);
  process.exit(1);
}

function startProblem(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (databaseProblem(error))
    return 'The database named in DATABASE_URL does not answer. Start it and try again.';
  return (error as Error).stack ?? String(error);
}
