import { questionsFor, type Answers, type FormDefinition } from '@waymark/domain';
import { answerLines } from '../participant/answer-lines.js';
import { useLanguage, useSay } from '../participant/words/index.js';
import type { Application } from './api.js';
import { useApplySay } from './words/index.js';

/** What was written, question by question: what the panel reads, without the address and the consent. */
export function Written({ application, answers }: { application: Application; answers: Answers }) {
  const say = useSay();
  const own = useApplySay();
  const language = useLanguage();
  if (!application.form) return null;
  const form = application.form as unknown as FormDefinition;
  const questions = questionsFor(form, {}).filter(({ audience }) => audience.includes('reviewer'));
  return (
    <details className="written">
      <summary>{own('preview')}</summary>
      <dl className="answers">
        {questions.map((question) => (
          <div key={question.key}>
            <dt>{question.label}</dt>
            <dd>
              {answerLines(question, answers[question.key], say, language).map((line, index) => (
                <p key={index}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
