import type { CaseKey } from '@waymark/db';
import { rowsOf, type Casework } from './in-process.js';

/** Breaks something in the database for as long as a test wants, the way a fault in our own code would. */
async function breaking(work: Casework, name: string, table: string, body: string) {
  await rowsOf(
    work,
    `create function ${name}() returns trigger language plpgsql as $$ begin ${body} return new; end $$`,
  );
  await rowsOf(
    work,
    `create trigger ${name} before insert on ${table} for each row execute function ${name}()`,
  );
  return () => rowsOf(work, `drop function ${name}() cascade`);
}

/** Mails written from now on cannot be made into words. @returns what mends it, for mails to come */
export const brokenMails = (work: Casework): Promise<() => Promise<unknown>> =>
  breaking(
    work,
    'breaks_mails',
    'effect',
    `if new.kind = 'mail' then new.data = new.data || '{"due": "never"}'; end if;`,
  );

/** No event of this case can be written: every decision and every clock of it fails. @returns what mends it */
export const brokenDecisions = (work: Casework, { id }: CaseKey): Promise<() => Promise<unknown>> =>
  breaking(
    work,
    'breaks_decisions',
    'case_event',
    `if new.case_id = '${id}' then raise exception 'Ane Etxeberria'; end if;`,
  );

/** The same for the clock alone: people's steps can be decided. */
export const brokenClock = (work: Casework, { id }: CaseKey): Promise<() => Promise<unknown>> =>
  breaking(
    work,
    'breaks_clock',
    'case_event',
    `if new.case_id = '${id}' and new.actor_id is null then raise exception 'Ane Etxeberria'; end if;`,
  );
