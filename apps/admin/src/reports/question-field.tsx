import type { FormContext, Problem as FormProblem, Question, QuestionKind } from '@waymark/domain';
import type { ComponentType } from 'react';
import Box from '@mui/material/Box';
import { BooleanField } from '../fields/boolean-field.js';
import { ChoiceField, ChoicesField } from '../fields/choice-field.js';
import { ExpectationField } from '../fields/expectation-field.js';
import type { FieldProps } from '../fields/field-props.js';
import { HalfDaysField } from '../fields/half-days-field.js';
import { LanguageField } from '../fields/languages-field.js';
import { LinesField } from '../fields/lines-field.js';
import { PlainField } from '../fields/plain-field.js';
import { ScaleField } from '../fields/scale-field.js';
import { useWords } from '../i18n/use-words.js';
import { CaseProgramme } from './case-programme.js';
import { anchorOf } from './missing-answers.js';

interface Drawn extends FieldProps<never> {
  question: Question;
  context: FormContext;
  errors: Readonly<Record<string, string>>;
}
/** A kind's answer is what its field makes: the one place where the compiler takes our word for it. */
const as = <T,>(field: FieldProps<never>) => field as unknown as FieldProps<T>;
const plain = as<string | number>;
const optionsOf = ({ options = [] }: Question) => options.map(({ key, label }) => ({ value: key, label }));

/** How each kind of question is drawn. A kind that the forms learn and this map does not fails the build. */
const drawn = {
  text: ({ question, ...field }) => (
    <PlainField
      {...plain(field)}
      type={question.format === 'email' ? 'email' : 'text'}
      maxLength={question.maxLength}
    />
  ),
  longText: ({ question, ...field }) => (
    <PlainField {...plain(field)} lines={4} maxLength={question.maxLength} maxWords={question.maxWords} />
  ),
  choice: ({ question, ...field }) => <ChoiceField {...as<string>(field)} options={optionsOf(question)} />,
  choices: ({ question, ...field }) => (
    <ChoicesField {...as<string[]>(field)} options={optionsOf(question)} />
  ),
  scale: ({ question, ...field }) => (
    <ScaleField {...as<number>(field)} min={question.min ?? 1} max={question.max ?? 5} ends={question.ends} />
  ),
  number: ({ question, ...field }) => (
    <PlainField {...plain(field)} type="number" min={question.min} max={question.max} />
  ),
  date: (field) => <PlainField {...plain(field)} type="date" />,
  language: (field) => <LanguageField {...as(field)} errors={field.errors} />,
  list: ({ question, ...field }) => (
    <LinesField
      {...as<string[]>(field)}
      errors={field.errors}
      maxItems={question.maxItems ?? 10}
      maxLength={question.maxLength}
    />
  ),
  consent: (field) => <BooleanField {...as<boolean>(field)} />,
  perExpectation: ({ question, ...field }) => (
    <ExpectationField
      {...as(field)}
      errors={field.errors}
      options={optionsOf(question)}
      maxLength={question.maxLength}
    />
  ),
  halfDays: ({ question, context, ...field }) =>
    context.programme && context.programme.length > 0 ? (
      <CaseProgramme {...field} programme={context.programme} />
    ) : (
      <HalfDaysField
        {...as(field)}
        errors={field.errors}
        start={context.start}
        maxLength={question.maxLength}
      />
    ),
} satisfies Record<Exclude<QuestionKind, 'photos'>, ComponentType<Drawn>>;

interface Props {
  question: Question;
  value: unknown;
  context: FormContext;
  problems: readonly FormProblem[];
  onChange: (value: unknown) => void;
}

/** One question of a report. */
export function QuestionField({ question, value, context, problems, onChange }: Props) {
  const t = useWords();
  const own = problems.filter(({ field }) => field.split('.')[0] === question.key);
  const errors = Object.fromEntries(own.map(({ field, message }) => [field, message]));
  const needed = question.required === true || question.mustAgree === true || question.kind === 'consent';
  const Field: ComponentType<Drawn> = drawn[question.kind as keyof typeof drawn];
  return (
    <Box id={anchorOf(question.key)} data-label={question.label} sx={{ scrollMarginTop: 120 }}>
      <Field
        name={question.key}
        label={needed ? question.label : `${question.label} (${t('field.optional')})`}
        help={question.help}
        required={question.required}
        value={value as never}
        error={errors[question.key]}
        errors={errors}
        onChange={onChange as never}
        question={question}
        context={context}
      />
    </Box>
  );
}
