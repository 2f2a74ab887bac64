/** A table that holds something of cases. */
export interface CaseTable {
  readonly name: string;
  /** The column that says whose a row is. */
  readonly of: string;
  /** A column that a copy does not bring: the database fills it, or it stays empty. */
  readonly without?: string;
}

/** Every table that holds something of a case, in the order in which rows may be written. */
export const caseTables: readonly CaseTable[] = [
  { name: 'proposal', of: 'id' },
  { name: 'exchange', of: 'id' },
  { name: 'promoter_call', of: 'id' },
  { name: 'promoter_call_text', of: 'call_id' },
  { name: 'promoter_application', of: 'id' },
  { name: 'promoter_answers', of: 'application_id' },
  { name: 'promoter_profile', of: 'application_id' },
  { name: 'profile_photo', of: 'application_id' },
  { name: 'promoter_comment', of: 'application_id' },
  { name: 'application_link', of: 'application_id' },
  { name: 'exchange_participant', of: 'exchange_id' },
  { name: 'report', of: 'exchange_id' },
  { name: 'photo', of: 'exchange_id' },
  { name: 'factsheet', of: 'exchange_id' },
  { name: 'factsheet_revision', of: 'exchange_id' },
  { name: 'pair_bar', of: 'case_id' },
  { name: 'command', of: 'case_id' },
  { name: 'case_event', of: 'case_id', without: 'id' },
  // With which others a mail went out is theirs alone.
  { name: 'effect', of: 'case_id', without: 'sent_with' },
  { name: 'reply_address', of: 'case_id' },
  { name: 'match_link', of: 'exchange_id' },
  { name: 'task', of: 'case_id' },
  { name: 'trouble', of: 'case_id' },
  { name: 'case_document', of: 'case_id' },
  { name: 'look', of: 'case_id', without: 'id' },
];
