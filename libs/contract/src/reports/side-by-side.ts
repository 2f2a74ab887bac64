import { formKeys, type FormKey } from '@waymark/domain';
import { Count, OneOf, Parts, Text, Uuid } from '../common/index.js';

export class GivenAnswer {
  @Uuid()
  reportId!: string;

  @Text({ description: 'Whose report it is.' })
  who!: string;

  @Text({ description: 'In words; several entries in a line each.' })
  answer!: string;
}

export class AnsweredQuestion {
  @Text()
  question!: string;

  @Parts(() => GivenAnswer)
  answers!: GivenAnswer[];
}

/** What those who filed a form in one exchange answered, question by question; what nobody answered is left out. */
export class AnswersToForm {
  @OneOf(formKeys, 'FormKey')
  form!: FormKey;

  @Text()
  title!: string;

  @Count({ description: 'Filed reports.' })
  reports!: number;

  @Parts(() => AnsweredQuestion)
  questions!: AnsweredQuestion[];
}
