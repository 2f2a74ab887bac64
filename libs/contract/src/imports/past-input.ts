import { heldAnswers } from '@waymark/domain';
import { exportForms } from '../exports/index.js';
import { ChoiceField, CodesField, DayField, IntField, TextField, UuidField } from '../common/index.js';

const unknownWhenLeftOut = 'Not known when left out.';
const optional = { optional: true, description: unknownWhenLeftOut } as const;

/** An exchange that was over before anybody recorded it here. Nobody is written to. */
export class RecordPastInput {
  @UuidField('the host')
  hostOrganisationId!: string;

  @UuidField('the sender')
  senderOrganisationId!: string;

  @TextField('the title', { max: 200 })
  title!: string;

  @TextField('the format', { max: 60, description: 'Code of the vocabulary `formats`.' })
  format!: string;

  @ChoiceField('whether it was held', heldAnswers)
  held!: string;

  @CodesField('topics', { maxItems: 20, optional: true })
  topics?: string[];

  @DayField('the first day', optional)
  start?: string;

  @DayField('the last day', optional)
  end?: string;

  @TextField('the place', { max: 200, ...optional })
  place?: string;

  @TextField('the working language', {
    max: 60,
    optional: true,
    description: 'Code of the vocabulary `languages`.',
  })
  workingLanguage?: string;

  @TextField('the source of funding', { max: 200, ...optional })
  fundingSource?: string;

  @TextField('who organised it', { max: 200, ...optional })
  organiser?: string;

  @TextField('who paid', { max: 200, ...optional })
  payer?: string;

  @IntField('the number of participants', { min: 0, max: 10_000, ...optional })
  participantsCount?: number;

  @IntField('the number of VET learners', { min: 0, max: 10_000, ...optional })
  vetLearners?: number;

  @TextField('what it was about', { max: 5000, lines: true, optional: true })
  why?: string;

  @TextField('the remark', {
    max: 5000,
    lines: true,
    optional: true,
    description: 'Why it was not held, or what there is to say of its end.',
  })
  remark?: string;
}

export class TemplateQuery {
  @ChoiceField('the kind of file', exportForms)
  as!: (typeof exportForms)[number];
}
