import type { Client } from '@temporalio/client';
import type { createOrm } from '@waymark/db';
import type { Faults } from '@waymark/settings';
import type { Logger } from 'pino';
import type { Postman } from '../mail/postman.js';

type Orm = Awaited<ReturnType<typeof createOrm>>;

/** What the activities work with. */
export interface Tools {
  readonly orm: Orm;
  /** To wake other cases. */
  readonly client: Client;
  readonly postman: Postman;
  readonly logger: Logger;
  readonly faults: Faults;
  /** How long a mail that a date set off waits for others to the same person, in milliseconds. */
  readonly mailPause: number;
}
