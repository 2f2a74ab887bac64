import { validateAnswers, type Answers } from '@waymark/domain';
import { useEffect, useRef, useState } from 'react';
import type { DraftKeeper } from '../drafts/draft-keeper.js';
import { AllAnswers } from './answers.js';
import { fileReport, type Refusal, type Report } from './api.js';
import { BackLink } from './back-link.js';
import { stepOf, type Step } from './steps.js';
import { Title } from './title.js';
import { useSay } from './words/index.js';
import type { Asked } from './writing.js';

interface Props {
  report: Report;
  asked: Asked;
  steps: readonly Step[];
  answers: Answers;
  keeper: DraftKeeper;
  onChange: (step: string) => void;
  onBack: () => void;
  onFiled: (report: Report) => void;
}

/** All answers to look through, and what happens once the report is filed. */
export function CheckPage({ report, asked, steps, answers, keeper, onChange, onBack, onFiled }: Props) {
  const say = useSay();
  const [filing, setFiling] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const problems = validateAnswers(asked.form, answers, 'filing', asked.context);
  const missing = new Set(problems.map(({ field }) => field.split('.')[0]!));
  const first = problems[0] && stepOf(steps, problems[0].field);

  const file = async () => {
    setFiling(true);
    setWhy(null);
    try {
      keeper.settleRest();
      if (await keeper.flush()) onFiled(await fileReport(report.id));
      else setWhy(say('check.unsaved'));
    } catch (refusal) {
      const { status, detail } = refusal as Refusal;
      setWhy(say('check.notFiled', { why: status === 0 ? say('offline') : detail || say('server') }));
    } finally {
      setFiling(false);
    }
  };

  return (
    <>
      <BackLink onBack={onBack} />
      <Title>{say('check.title')}</Title>
      <p>{say('check.help')}</p>
      {first && (
        <div className="summary">
          <h2>{say('check.missingTitle')}</h2>
          <ul>
            {steps
              .flatMap(({ key, questions }) => questions.map((question) => ({ key, question })))
              .filter(({ question }) => missing.has(question.key))
              .map(({ key, question }) => (
                <li key={question.key}>
                  <button type="button" className="link" onClick={() => onChange(key)}>
                    {question.label}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      )}
      <AllAnswers report={report} steps={steps} answers={answers} missing={missing} onChange={onChange} />
      {!first && (
        <>
          <h2>{say('check.whatNext')}</h2>
          <p>{say(report.kind.startsWith('pre-') ? 'check.nextBefore' : 'check.nextAfter')}</p>
          {why && <Why key={why}>{why}</Why>}
          <p className="actions">
            <button type="button" className="button big" onClick={() => void file()} disabled={filing}>
              {say(filing ? 'check.filing' : 'check.file')}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function Why({ children }: { children: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <p ref={box} className="error" role="alert" tabIndex={-1}>
      {children}
    </p>
  );
}
