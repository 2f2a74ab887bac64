import { say } from '../words/index.js';
import { answerInWords } from './answers-in-words.js';
import type { Answers, FormContext, FormDefinition, FormKey, Question } from './definition.js';
import { maxExpectations } from './pre-participant.js';
import { outcomesIn } from './reading.js';
import { forms } from './registry.js';
import { formInWords } from './texts.js';

/** A filed report, as a line of a table of answers: only what its reader may see. */
export interface AnsweredReport {
  readonly formVersion: number;
  readonly answers: Answers;
  readonly context: FormContext;
}

/** One column of a table of answers. */
export interface AnswerColumn {
  /** Of the question, and of the part of it. */
  readonly key: string;
  readonly heading: string;
  readonly kind: 'text' | 'number';
  readonly of: (report: AnsweredReport) => string | number | null;
}

type Asked = (version: number, key: string) => Question | undefined;

/** What somebody wanted to learn, whether they did, and why: three columns for each expectation there can be. */
const expectationColumns = (key: string, asked: Asked): AnswerColumn[] =>
  Array.from({ length: maxExpectations }, (_, index) => {
    const number = index + 1;
    const outcomeOf = ({ answers, context }: AnsweredReport) =>
      outcomesIn(answers, context.expectations ?? [])[index] ?? null;
    const columns: AnswerColumn[] = [
      {
        key: `${key}${number}`,
        heading: say('answer.expectation', { number }),
        kind: 'text',
        of: ({ context }) => context.expectations?.[index] ?? null,
      },
      {
        key: `${key}${number}.outcome`,
        heading: say('answer.outcome', { number }),
        kind: 'text',
        of: (report) => {
          const outcome = outcomeOf(report)?.outcome;
          const options = asked(report.formVersion, key)?.options;
          return options?.find((option) => option.key === outcome)?.label ?? null;
        },
      },
      {
        key: `${key}${number}.why`,
        heading: say('answer.why', { number }),
        kind: 'text',
        of: (report) => outcomeOf(report)?.why || null,
      },
    ];
    return columns;
  }).flat();

const isNumber = ({ kind }: Question) => kind === 'scale' || kind === 'number';

/**
 * The columns of a table of the answers to a form, in the language spoken now: a column for each question of its newest
 * version, in the order in which it is asked, then those that only older versions asked. Every report is read by the
 * version it was filed under. Photos stand in no table, and neither does what has to be deleted on its day: a file would
 * keep it.
 * @param key which form
 * @param every all its versions, the oldest first
 */
export function answerColumns(
  key: FormKey,
  every: readonly FormDefinition[] = forms[key],
): readonly AnswerColumn[] {
  const newest = every.length;
  const questions = every.map((form) => formInWords(form).sections.flatMap((section) => section.questions));
  // Looked up once for every cell.
  const byKey = questions.map((all) => new Map(all.map((question) => [question.key, question])));
  const asked: Asked = (version, question) => byKey[version - 1]?.get(question);
  const seen = new Set<string>();
  return every.toReversed().flatMap(({ version }) =>
    questions[version - 1]!.filter(
      ({ key: one, kind, retention }) => kind !== 'photos' && !retention && !seen.has(one),
    ).flatMap((question): AnswerColumn[] => {
      seen.add(question.key);
      if (question.kind === 'perExpectation') return expectationColumns(question.key, asked);
      return [
        {
          key: question.key,
          heading:
            version === newest
              ? question.label
              : say('answer.olderForm', { question: question.label, version }),
          kind: isNumber(question) ? 'number' : 'text',
          of: ({ formVersion, answers }) => {
            const one = asked(formVersion, question.key);
            return one ? answerInWords(one, answers[question.key]) : null;
          },
        },
      ];
    }),
  );
}
