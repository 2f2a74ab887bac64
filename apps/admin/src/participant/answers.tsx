import type { Answers as Given, Question } from '@waymark/domain';
import type { Report } from './api.js';
import { answerLines } from './answer-lines.js';
import { photoAddress } from './fields/photo-address.js';
import type { Step } from './steps.js';
import { useLanguage, useSay } from './words/index.js';

interface Props {
  report: Report;
  steps: readonly Step[];
  answers: Given;
  /** Keys of questions that must be answered and are not. */
  missing?: ReadonlySet<string>;
  onChange?: (step: string) => void;
}

/** Everything that was answered, section by section. */
export function AllAnswers({ report, steps, answers, missing = new Set(), onChange }: Props) {
  const say = useSay();
  const sections = [...new Set(steps.map(({ section }) => section.key))];
  return sections.map((key) => {
    const own = steps.filter(({ section }) => section.key === key);
    return (
      <section key={key} aria-labelledby={`section-${key}`}>
        <h2 id={`section-${key}`}>{own[0]!.section.title}</h2>
        <dl className="answers">
          {own.flatMap((step) =>
            step.questions.map((question) => (
              <div key={question.key}>
                <dt>{question.label}</dt>
                <dd>
                  {question.kind === 'photos' ? (
                    <Photos report={report} />
                  ) : (
                    <Words
                      question={question}
                      answer={answers[question.key]}
                      isMissing={missing.has(question.key)}
                    />
                  )}
                  {onChange && (
                    <button
                      type="button"
                      className="link"
                      aria-label={say('check.changeOf', { label: question.label })}
                      onClick={() => onChange(step.key)}
                    >
                      {say('check.change')}
                    </button>
                  )}
                </dd>
              </div>
            )),
          )}
        </dl>
      </section>
    );
  });
}

function Words({ question, answer, isMissing }: { question: Question; answer: unknown; isMissing: boolean }) {
  const say = useSay();
  const language = useLanguage();
  if (isMissing) return <p className="missing">{say('check.missing')}</p>;
  const lines = answerLines(question, answer, say, language);
  if (lines.length === 0) return <p className="none">{say('check.empty')}</p>;
  if (question.kind === 'list' && lines.length > 1)
    return (
      <ol>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    );
  return lines.map((line, index) => <p key={index}>{line}</p>);
}

function Photos({ report }: { report: Report }) {
  const say = useSay();
  if (report.photos.length === 0) return <p className="none">{say('check.empty')}</p>;
  return (
    <p className="thumbs">
      {report.photos.map((photo) => (
        <img key={photo.id} src={photoAddress(report.id, photo.id)} alt={photo.alt} width="96" height="72" />
      ))}
    </p>
  );
}
