import { wordsLeft, type Option, type Question } from '@waymark/domain';
import type { DraftKeeper } from '../drafts/draft-keeper.js';
import { answerLines } from '../participant/answer-lines.js';
import { ChoiceField } from '../participant/fields/choice-field.js';
import { ConsentField } from '../participant/fields/consent-field.js';
import { describedBy, Field, type FieldProps } from '../participant/fields/field.js';
import { ListField } from '../participant/fields/list-field.js';
import { LongField, TextField } from '../participant/fields/text-field.js';
import { useLanguage, useSay } from '../participant/words/index.js';
import { useApplySay } from './words/index.js';

interface Props {
  question: Question;
  value: unknown;
  /** What was answered on another device meanwhile. */
  other: { answer: unknown } | null;
  keeper: DraftKeeper;
}

/** More than fit on a phone stand in a list to unfold. */
const mostShown = 12;

/** One question of the application. */
export function ApplicationField({ question, value, other, keeper }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { key, label, help, required = false, kind } = question;
  const field = {
    name: key,
    label,
    help,
    isTitle: false,
    optional: !required && kind !== 'consent',
    value: value as never,
    errors: {},
    onChange: (next: unknown) => keeper.change(key, next),
  };
  return (
    <>
      {other && (
        <div className="notice" role="status">
          <strong>{say('others.title')}</strong>
          {answerLines(question, other.answer, say, language).map((line, index) => (
            <p key={index}>“{line}”</p>
          ))}
          <p className="choices">
            <button type="button" className="link" onClick={() => keeper.settle(key, 'theirs')}>
              {say('others.use')}
            </button>
            <button type="button" className="link" onClick={() => keeper.settle(key, 'mine')}>
              {say('others.keep')}
            </button>
          </p>
        </div>
      )}
      <Control question={question} field={field} />
    </>
  );
}

function Control({ question, field }: { question: Question; field: FieldProps<never> }) {
  const { kind, options = [], maxLength, maxItems = 10, maxWords, format } = question;
  const as = <T,>() => field as unknown as FieldProps<T>;
  if (kind === 'consent') return <ConsentField {...as<boolean>()} />;
  if (kind === 'list') return <ListField {...as<string[]>()} maxItems={maxItems} maxLength={maxLength} />;
  if (kind === 'choices') return <ManyField {...as<string[]>()} options={options} most={maxItems} />;
  if (kind === 'choice')
    return options.length > mostShown ? (
      <SelectField {...as<string>()} options={options} />
    ) : (
      <ChoiceField {...as<string>()} options={options} />
    );
  if (kind === 'longText')
    return (
      <>
        <LongField {...as<string>()} maxLength={maxLength} />
        {maxWords !== undefined && <WordsLeft text={as<string>().value ?? ''} most={maxWords} />}
      </>
    );
  return <TextField {...as<string>()} type={format === 'email' ? 'email' : 'text'} maxLength={maxLength} />;
}

/** How many words may still be written, as one types. */
function WordsLeft({ text, most }: { text: string; most: number }) {
  const own = useApplySay();
  const left = wordsLeft(text, most);
  return (
    <p className={left < 0 ? 'error' : 'left'} role="status">
      {left < 0 ? own('words.over', { n: -left }) : own('words.left', { n: left })}
    </p>
  );
}

function SelectField({ options, ...field }: FieldProps<string> & { options: readonly Option[] }) {
  const own = useApplySay();
  const { name, value, onChange } = field;
  return (
    <Field {...field}>
      <select
        id={name}
        value={value ?? ''}
        aria-describedby={describedBy(field)}
        onChange={({ target }) => onChange(target.value || undefined)}
      >
        <option value="">{own('choose')}</option>
        {options.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type ManyProps = FieldProps<string[]> & { options: readonly Option[]; most: number };

/** Several of many: those that were chosen, each to be taken away, and a list to add one from. */
function ManyField({ options, most, ...field }: ManyProps) {
  const own = useApplySay();
  const { name, value = [], onChange } = field;
  const labelOf = (key: string) => options.find((one) => one.key === key)?.label ?? key;
  const put = (next: string[]) => onChange(next.length === 0 ? undefined : next);
  return (
    <Field {...field}>
      {value.length < most && (
        <select
          id={name}
          value=""
          aria-describedby={describedBy(field)}
          onChange={({ target }) => target.value && put([...value, target.value])}
        >
          <option value="">{own('choose')}</option>
          {options
            .filter(({ key }) => !value.includes(key))
            .map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
        </select>
      )}
      <ul>
        {value.map((key) => (
          <li key={key}>
            <button type="button" className="link" onClick={() => put(value.filter((one) => one !== key))}>
              {own('remove', { name: labelOf(key) })}
            </button>
          </li>
        ))}
      </ul>
    </Field>
  );
}
