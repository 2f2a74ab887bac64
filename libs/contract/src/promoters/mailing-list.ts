import {
  Count,
  EmailField,
  FilterFlag,
  Flag,
  ListQuery,
  Moment,
  OneOf,
  Parts,
  SortField,
  Text,
  TextField,
  Uuid,
  UuidField,
} from '../common/index.js';

export const mailingListSorts = ['name', 'addedAt'] as const;

export class MailingListQuery extends ListQuery {
  @SortField(mailingListSorts)
  _sort?: (typeof mailingListSorts)[number];

  @FilterFlag('unsubscribed')
  unsubscribed?: boolean;
}

/** Somebody on the wider mailing list. */
export class MailingListRow {
  @Uuid({ description: 'Of the person.' })
  id!: string;

  @Text()
  name!: string;

  @Text({ nullable: true })
  email!: string | null;

  @Text({ nullable: true })
  organisation!: string | null;

  @Moment()
  addedAt!: string;

  @Moment({ nullable: true, description: 'Since when they want no more mails.' })
  unsubscribedAt!: string | null;
}

/** Somebody on file, or an address that is put on file with its name. */
export class MailingListInput {
  @UuidField('the person', { optional: true })
  personId?: string;

  @EmailField('the mail address', { optional: true })
  email?: string;

  @TextField('the name', { max: 200, optional: true })
  name?: string;
}

export class MailingListPasteInput {
  @TextField('the lines', {
    max: 100_000,
    lines: true,
    description:
      'Addresses as they are copied from anywhere: one on a line, or with commas, with names or without.',
  })
  text!: string;
}

/** `new`: put on file and on the list. `known`: on file, put on the list. `listed`: there already. */
export const pastedStates = ['new', 'known', 'listed', 'unsubscribed', 'twice', 'unreadable'] as const;

export class PastedAddress {
  @Text({ description: 'As it was pasted.' })
  line!: string;

  @Text({ nullable: true })
  name!: string | null;

  @Text({ nullable: true })
  email!: string | null;

  @OneOf(pastedStates, 'MailingListState')
  state!: string;
}

export class MailingListPastePreview {
  @Parts(() => PastedAddress)
  addresses!: PastedAddress[];

  @Count({ description: 'How many would be put on the list.' })
  toAdd!: number;
}

export class MailingListPasted {
  @Count()
  added!: number;

  @Count({ description: 'On the list already, or taken off by themselves, or not readable.' })
  leftOut!: number;
}

export class MailingListTaken {
  @Flag({ description: 'They were on the list and are no longer.' })
  taken!: boolean;
}
