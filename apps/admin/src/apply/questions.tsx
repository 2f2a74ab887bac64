import {
  questionsFor,
  sectionsFor,
  validateAnswers,
  type FormDefinition,
  type Question,
} from '@waymark/domain';
import type { ReactNode } from 'react';
import type { DraftKeeper } from '../drafts/draft-keeper.js';
import { useKept } from '../drafts/use-kept.js';
import { SaveLine } from '../participant/save-line.js';
import { isAbout } from '../participant/steps.js';
import { ApplicationField } from './application-field.js';
import { useApplySay } from './words/index.js';

type Kept = ReturnType<typeof useKept>;

interface Props {
  form: FormDefinition;
  kept: Omit<Kept, 'keeper'> & { keeper: DraftKeeper };
  /** Which of them are asked; all of them unless said otherwise. */
  isAsked?: (question: Question) => boolean;
  /** What stands for a question that is answered in a way of its own; null for all others. */
  renderOwn?: (question: Question) => ReactNode;
}

/** The questions of a form, each saved as it is typed. */
export function Questions({
  form,
  kept: { answers, state, others, keeper },
  isAsked = () => true,
  renderOwn = () => null,
}: Props) {
  return (
    <>
      <SaveLine state={state} />
      {sectionsFor(form, answers, {}).map((section) => {
        const questions = section.questions.filter(isAsked);
        if (questions.length === 0) return null;
        return (
          <section key={section.key} aria-labelledby={`section-${section.key}`}>
            <h2 id={`section-${section.key}`}>{section.title}</h2>
            {section.intro && <p>{section.intro}</p>}
            {questions.map((question) => (
              <div key={question.key} className="asked">
                {renderOwn(question) ?? (
                  <ApplicationField
                    question={question}
                    value={answers[question.key]}
                    other={Object.hasOwn(others, question.key) ? { answer: others[question.key] } : null}
                    keeper={keeper}
                  />
                )}
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

/** What is still missing, each a way to its question; nothing where nothing is. */
export function Missing({ form, kept: { answers } }: Pick<Props, 'form' | 'kept'>) {
  const own = useApplySay();
  const problems = validateAnswers(form, answers, 'filing');
  const missing = questionsFor(form, {}).filter(({ key }) =>
    problems.some(({ field }) => isAbout(field, key)),
  );
  if (missing.length === 0) return null;
  return (
    <div className="summary">
      <h2>{own('missing')}</h2>
      <ul>
        {missing.map(({ key, label }) => (
          <li key={key}>
            <a
              href={`#${key}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(key)?.focus();
              }}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
