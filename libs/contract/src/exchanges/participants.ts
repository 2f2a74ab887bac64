import { Count, Flag, OneOf, Parts, Text, TextField, UuidField } from '../common/index.js';

/** `new`: a page will be made for them; `known`: they have one; `there`: they take part already. */
const pastedStates = ['new', 'known', 'there', 'wrong'] as const;

/** One pasted line, as it was understood. */
export class PastedRow {
  @Count({ description: 'Number of the line, from 1.' })
  line!: number;

  @Text()
  name!: string;

  @Text()
  email!: string;

  @Text()
  jobTitle!: string;

  @Text()
  department!: string;

  @OneOf(pastedStates, 'PastedState')
  state!: string;

  @Text({
    isArray: true,
    description: 'What is wrong with the line, in sentences; empty when it can be added.',
  })
  problems!: string[];
}

export class PastedPreview {
  @Parts(() => PastedRow)
  rows!: PastedRow[];

  @Count({ description: 'Lines beyond the most that are read at once.' })
  unread!: number;
}

export class PreviewParticipantsInput {
  @TextField('the lines', { max: 60_000, lines: true })
  text!: string;

  @UuidField('the organisation that sends them', {
    optional: true,
    description: 'The lead sender when left out.',
  })
  organisationId?: string;
}

export class AddParticipantsInput {
  @TextField('the lines', {
    max: 60_000,
    lines: true,
    description: 'Lines as they were previewed. All that have no fault are added.',
  })
  text!: string;

  @UuidField('the organisation that sends them', {
    optional: true,
    description: 'The lead sender when left out.',
  })
  organisationId?: string;
}

/** What became of one line. */
export class AddedRow {
  @Count()
  line!: number;

  @Text()
  name!: string;

  @Flag()
  added!: boolean;

  @Text({ nullable: true, description: 'Why not.' })
  because!: string | null;
}

export class AddedParticipants {
  @Parts(() => AddedRow)
  rows!: AddedRow[];
}
