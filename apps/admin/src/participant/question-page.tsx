import { validateAnswers, type Answers, type Problem, type Question } from '@waymark/domain';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { DraftKeeper } from '../drafts/draft-keeper.js';
import { answerLines } from './answer-lines.js';
import type { Photo, Report } from './api.js';
import { BackLink } from './back-link.js';
import { QuestionField } from './fields/question-field.js';
import { problemWords } from './problem-words.js';
import { isAbout, type Step } from './steps.js';
import { Title } from './title.js';
import { useLanguage, useSay } from './words/index.js';
import type { Asked } from './writing.js';

interface Props {
  report: Report;
  asked: Asked;
  step: Step;
  answers: Answers;
  /** What was answered on another device meanwhile. */
  others: Answers;
  keeper: DraftKeeper;
  onPhotos: (change: (before: readonly Photo[]) => readonly Photo[]) => void;
  onBack: (() => void) | null;
  onNext: () => void;
}

/** One short page of questions. */
export function QuestionPage(props: Props) {
  const { report, asked, step, answers, others, keeper, onPhotos, onBack, onNext } = props;
  const say = useSay();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  // Counted, so that each try brings the reader to what is wrong.
  const [tries, setTries] = useState(0);
  const { questions, section } = step;
  // A sentence to say yes to is no heading.
  const alone = questions.length === 1 && questions[0]?.kind !== 'consent';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = validateAnswers(asked.form, answers, 'filing', asked.context).filter(({ field }) =>
      questions.some(({ key }) => isAbout(field, key)),
    );
    setProblems(found);
    setTries(tries + 1);
    if (found.length === 0) onNext();
  };
  const mayWait = problems.length > 0 && problems.every(({ key }) => waiting.includes(key));

  return (
    <form noValidate onSubmit={submit}>
      {onBack && <BackLink onBack={onBack} />}
      {report.returnComment && (
        <div className="notice">
          <strong>{say('returned')}</strong>
          <p>{report.returnComment}</p>
        </div>
      )}
      {report.status === 'waived' && <p className="notice">{say('waived')}</p>}
      {problems.length > 0 && <Summary key={tries} problems={problems} questions={questions} />}
      {alone ? <p className="kicker">{section.title}</p> : <Title quiet>{section.title}</Title>}
      {section.intro && <p>{section.intro}</p>}
      {questions.map((question) => (
        <div key={question.key} className="asked">
          {Object.hasOwn(others, question.key) && (
            <OtherAnswer question={question} answer={others[question.key]} keeper={keeper} />
          )}
          <QuestionField
            question={question}
            isTitle={alone}
            report={report}
            onPhotos={onPhotos}
            value={answers[question.key]}
            errors={errorsOf(problems, question, say)}
            onChange={(value) => keeper.change(question.key, value)}
          />
        </div>
      ))}
      <p className="actions">
        <button type="submit" className="button">
          {say('continue')}
        </button>
        {mayWait && (
          <button type="button" className="link" onClick={onNext}>
            {say('later')}
          </button>
        )}
      </p>
      <p className="quiet">{say('save.leave')}</p>
    </form>
  );
}

/** What is missing may wait until the end; what is wrong is mended where it stands. */
const waiting: readonly string[] = ['required', 'must-agree', 'incomplete'];

const errorsOf = (problems: readonly Problem[], question: Question, say: ReturnType<typeof useSay>) =>
  Object.fromEntries(
    problems
      .filter(({ field }) => isAbout(field, question.key))
      .map((problem) => [problem.field, problemWords(problem, question, say)]),
  );

/** All that is wrong on the page, each with a way to it. */
function Summary({ problems, questions }: { problems: readonly Problem[]; questions: readonly Question[] }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const questionOf = ({ field }: Problem) => questions.find(({ key }) => isAbout(field, key));
  return (
    <div ref={box} className="summary" role="alert" tabIndex={-1} aria-labelledby="problems">
      <h2 id="problems">{say('problems.title')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a
              href={`#${problem.field}`}
              onClick={(event) => {
                event.preventDefault();
                const control = (id = '') => document.getElementById(id);
                (control(problem.field) ?? control(questionOf(problem)?.key))?.focus();
              }}
            >
              {questionOf(problem)?.label} {problemWords(problem, questionOf(problem), say)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same question answered on another device: neither answer goes without being seen. */
function OtherAnswer({
  question,
  answer,
  keeper,
}: {
  question: Question;
  answer: unknown;
  keeper: DraftKeeper;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className="notice" role="status">
      <strong>{say('others.title')}</strong>
      {answerLines(question, answer, say, language).map((line, index) => (
        <p key={index}>“{line}”</p>
      ))}
      <p className="choices">
        <button type="button" className="link" onClick={() => keeper.settle(question.key, 'theirs')}>
          {say('others.use')}
        </button>
        <button type="button" className="link" onClick={() => keeper.settle(question.key, 'mine')}>
          {say('others.keep')}
        </button>
      </p>
    </div>
  );
}
