import { Named } from '../cases/index.js';
import { Moment, Part, Text, TextField, Uuid } from '../common/index.js';

/** What one of the panel said to the others about an application. */
export class DiscussionEntry {
  @Uuid()
  id!: string;

  @Part(() => Named)
  author!: Named;

  @Moment()
  at!: string;

  @Text()
  text!: string;
}

export class DiscussionInput {
  @TextField('the comment', { max: 5000, lines: true })
  text!: string;
}
