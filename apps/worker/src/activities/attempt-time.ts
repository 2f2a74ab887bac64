import { Context } from '@temporalio/activity';

/** When this try was begun, by the server's clock and not this machine's: under test it may be another year there. */
export const attemptTime = (): string =>
  new Date(Context.current().info.currentAttemptScheduledTimestampMs).toISOString();
