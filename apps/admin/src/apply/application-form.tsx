import {
  questionsFor,
  sectionsFor,
  validateAnswers,
  type FormDefinition,
  type Question,
} from '@waymark/domain';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import { useKept } from '../drafts/use-kept.js';
import { SaveLine } from '../participant/save-line.js';
import { isAbout } from '../participant/steps.js';
import { readApplication, saveAnswers, type Application } from './api.js';
import type { PageProps } from './application-page.js';
import { ApplicationField } from './application-field.js';
import { Steps } from './steps.js';
import { Written } from './written.js';
import { useApplySay } from './words/index.js';

/** The one question that was opened again, or all of them. */
const isAsked =
  ({ editable, openField }: Application) =>
  ({ key }: Question): boolean =>
    editable || key === openField;

/** Keeps what is typed, on this device until it is on the server, and brings together what two devices wrote. */
function keeperOf(application: Application): DraftKeeper {
  const form = application.form as unknown as FormDefinition;
  const { id } = application;
  return new DraftKeeper(
    { personId: application.role, reportId: id },
    { ...application, updatedAt: new Date().toISOString() },
    new Set(questionsFor(form, {}).map(({ key }) => key)),
    {
      save: (answers, revision) => saveAnswers(id, answers, revision),
      load: async () => {
        const now = await readApplication(id);
        return now.editable || now.openField !== null
          ? { ...now, updatedAt: new Date().toISOString() }
          : null;
      },
      mayComeBack: (status) => status === 401,
    },
  );
}

/** The questions, each saved as it is typed; what is still missing; and the way on. */
export function ApplicationForm(props: PageProps) {
  const { application } = props;
  const own = useApplySay();
  const form = application.form as unknown as FormDefinition;
  const { answers, state, others, keeper } = useKept(() => keeperOf(application));
  const problems = validateAnswers(form, answers, 'filing');
  const asked = isAsked(application);
  const missing = questionsFor(form, {}).filter(({ key }) =>
    problems.some(({ field }) => isAbout(field, key)),
  );
  return (
    <>
      <SaveLine state={state} />
      {sectionsFor(form, answers, {}).map((section) => {
        const questions = section.questions.filter(asked);
        if (questions.length === 0) return null;
        return (
          <section key={section.key} aria-labelledby={`section-${section.key}`}>
            <h2 id={`section-${section.key}`}>{section.title}</h2>
            {questions.map((question) => (
              <div key={question.key} className="asked">
                <ApplicationField
                  question={question}
                  value={answers[question.key]}
                  other={Object.hasOwn(others, question.key) ? { answer: others[question.key] } : null}
                  keeper={keeper}
                />
              </div>
            ))}
          </section>
        );
      })}
      <Written application={application} answers={answers} />
      {missing.length > 0 && (
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
      )}
      <Steps {...props} before={() => keeper.flush()} />
    </>
  );
}
