import type { ComponentType } from 'react';
import type { Ask } from '@waymark/domain';
import type { AskView } from '../api/views.js';
import { BooleanField } from '../fields/boolean-field.js';
import { ChoiceField, ChoicesField } from '../fields/choice-field.js';
import { CodesField } from '../fields/codes-field.js';
import { CountsField } from '../fields/counts-field.js';
import type { FieldProps } from '../fields/field-props.js';
import { HalfDaysField } from '../fields/half-days-field.js';
import { LanguagesField } from '../fields/languages-field.js';
import { OrganisationField, OrganisationsField } from '../fields/organisation-field.js';
import { PeopleField, PersonField } from '../fields/person-field.js';
import { PlainField } from '../fields/plain-field.js';
import { SlotsField } from '../fields/slots-field.js';
import { useWords } from '../i18n/use-words.js';
import { useAskContext, type AskContextValue } from './ask-context.js';
import { AttendanceField } from './attendance-field.js';

interface AskProps extends FieldProps<never> {
  ask: AskView;
  action: string;
  context: AskContextValue;
  /** Problems of parts, by path: `programme.0.what`. */
  errors: Readonly<Record<string, string>>;
}
type Drawn = ComponentType<AskProps>;

/** A kind's value is what its field makes: the one place where the compiler takes our word for it. */
const plain = (field: FieldProps<never>) => field as unknown as FieldProps<string | number>;
const as = <T,>(field: FieldProps<never>) => field as unknown as FieldProps<T>;

/** How each kind of field is drawn. A kind that the lifecycles learn and this map does not fails the build. */
const drawn = {
  text: ({ ask, action, context, ...field }) => {
    const things = context.things(action, field.name);
    return things.length > 0 ? (
      <ChoiceField {...as<string>(field)} options={things} />
    ) : (
      <PlainField {...plain(field)} maxLength={ask.maxLength} />
    );
  },
  longText: ({ ask, ...field }) => <PlainField {...plain(field)} lines={4} maxLength={ask.maxLength} />,
  choice: ({ ask, ...field }) => <ChoiceField {...as<string>(field)} options={ask.options ?? []} />,
  day: (field) => <PlainField {...plain(field)} type="date" />,
  number: ({ ask, ...field }) => <PlainField {...plain(field)} type="number" min={ask.min} max={ask.max} />,
  boolean: (field) => <BooleanField {...as<boolean>(field)} />,
  person: ({ action, context, ...field }) => (
    <PersonField {...as<string>(field)} source={context.people(action, field.name)} />
  ),
  people: ({ action, context, ...field }) => (
    <PeopleField {...as<string[]>(field)} source={context.people(action, field.name)} />
  ),
  attendance: ({ context, ...field }) => <AttendanceField {...as(field)} people={context.participants} />,
  id: ({ action, context, ...field }) => (
    <ChoiceField {...as<string>(field)} options={context.things(action, field.name)} />
  ),
  ids: ({ action, context, ...field }) => {
    const things = context.things(action, field.name);
    return things.length > 0 ? (
      <ChoicesField {...as<string[]>(field)} options={things} />
    ) : (
      <OrganisationsField {...as<string[]>(field)} />
    );
  },
  organisation: (field) => <OrganisationField {...as<string>(field)} />,
  halfDays: ({ errors, ...field }) => <HalfDaysField {...as(field)} errors={errors} />,
  codes: ({ action, context, ...field }) => {
    const things = context.things(action, field.name);
    if (field.name === 'slots') return <SlotsField {...as<string[]>(field)} />;
    return things.length > 0 ? (
      <ChoicesField {...as<string[]>(field)} options={things} />
    ) : (
      <CodesField {...as<string[]>(field)} list={field.name === 'formats' ? 'formats' : 'topics'} />
    );
  },
  counts: ({ action, context, errors, ...field }) => {
    const things = context.things(action, field.name);
    return <CountsField {...as(field)} errors={errors} {...(things.length > 0 && { options: things })} />;
  },
  languages: ({ errors, ...field }) => <LanguagesField {...as(field)} errors={errors} />,
} satisfies Record<Ask['kind'], Drawn>;

interface Props {
  action: string;
  ask: AskView;
  value: unknown;
  error: string | undefined;
  errors: Readonly<Record<string, string>>;
  onChange: (value: unknown) => void;
  /** Others of the same step are needed, so this one says that it is not. */
  marked: boolean;
}

/** One field of an action, drawn from what the action asks for. */
export function AskField({ action, ask, value, error, errors, onChange, marked }: Props) {
  const t = useWords();
  const context = useAskContext();
  const Field: Drawn = drawn[ask.kind as Ask['kind']] ?? drawn.text;
  return (
    <Field
      name={ask.name}
      label={ask.required || !marked ? ask.label : `${ask.label} (${t('field.optional')})`}
      required={ask.required}
      value={value as never}
      error={error}
      errors={errors}
      onChange={onChange as never}
      ask={ask}
      action={action}
      context={context}
    />
  );
}
