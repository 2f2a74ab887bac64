import type { Question, QuestionKind } from '@waymark/domain';
import type { ReactNode } from 'react';
import type { Photo, Report } from '../api.js';
import { ChoiceField, ChoicesField, ScaleField } from './choice-field.js';
import { ConsentField } from './consent-field.js';
import { ExpectationField } from './expectation-field.js';
import type { FieldProps } from './field.js';
import { LanguageField } from './language-field.js';
import { ListField } from './list-field.js';
import { PhotosField } from './photos-field.js';
import { LongField, TextField } from './text-field.js';

interface Drawn {
  question: Question;
  report: Report;
  onPhotos: (change: (before: readonly Photo[]) => readonly Photo[]) => void;
  field: FieldProps<never>;
}

/** A kind's answer is what its field makes: the one place where the compiler takes our word for it. */
const as = <T,>(field: FieldProps<never>) => field as unknown as FieldProps<T>;

const numberOf = (text: string | undefined) => {
  const number = Number(text);
  return text === undefined || Number.isNaN(number) ? text : number;
};

/** How each kind of question is drawn that a participant is asked. */
const drawn = {
  text: ({ question, field }) => (
    <TextField
      {...as<string>(field)}
      type={question.format === 'email' ? 'email' : 'text'}
      maxLength={question.maxLength}
    />
  ),
  longText: ({ question, field }) => <LongField {...as<string>(field)} maxLength={question.maxLength} />,
  choice: ({ question, field }) => <ChoiceField {...as<string>(field)} options={question.options ?? []} />,
  choices: ({ question, field }) => (
    <ChoicesField {...as<string[]>(field)} options={question.options ?? []} />
  ),
  scale: ({ question, field }) => (
    <ScaleField {...as<number>(field)} min={question.min ?? 1} max={question.max ?? 5} ends={question.ends} />
  ),
  number: ({ field }) => {
    const { value, onChange, ...rest } = as<number | string>(field);
    return (
      <TextField
        {...rest}
        type="number"
        maxLength={12}
        value={value === undefined ? undefined : String(value)}
        onChange={(text) => onChange(numberOf(text))}
      />
    );
  },
  date: ({ field }) => <TextField {...as<string>(field)} type="date" maxLength={undefined} />,
  language: ({ field }) => <LanguageField {...as(field)} />,
  list: ({ question, field }) => (
    <ListField {...as<string[]>(field)} maxItems={question.maxItems ?? 10} maxLength={question.maxLength} />
  ),
  consent: ({ field }) => <ConsentField {...as<boolean>(field)} />,
  perExpectation: ({ question, field }) => (
    <ExpectationField {...as(field)} options={question.options ?? []} maxLength={question.maxLength} />
  ),
  photos: ({ question, report, onPhotos, field }) => (
    <PhotosField {...as<never>(field)} report={report} most={question.maxItems ?? 6} onPhotos={onPhotos} />
  ),
  // The host's programme, which no participant is asked for.
  halfDays: () => null,
} satisfies Record<QuestionKind, (drawn: Drawn) => ReactNode>;

interface Props extends Pick<Drawn, 'question' | 'report' | 'onPhotos'> {
  isTitle: boolean;
  value: unknown;
  errors: Readonly<Record<string, string>>;
  onChange: (value: unknown) => void;
}

/** One question of the form. */
export function QuestionField({ question, report, onPhotos, isTitle, value, errors, onChange }: Props) {
  const { key: name, label, help, kind, required = false } = question;
  const field = {
    name,
    label,
    help,
    isTitle,
    value,
    errors,
    onChange,
    optional: !required && kind !== 'consent',
  };
  const Draw: (drawn: Drawn) => ReactNode = drawn[kind];
  return (
    <Draw
      question={question}
      report={report}
      onPhotos={onPhotos}
      field={field as unknown as FieldProps<never>}
    />
  );
}
