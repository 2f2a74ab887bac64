import { validateAnswers, type Answers } from '@waymark/domain';
import { useEffect, useState } from 'react';
import { statusOf } from '../drafts/refusal.js';
import { useKept } from '../drafts/use-kept.js';
import type { Photo } from './api.js';
import { AskLink } from './ask-link.js';
import { CheckPage } from './check-page.js';
import { Frame } from './frame.js';
import { QuestionPage } from './question-page.js';
import type { ReportPagesProps } from './report-pages.js';
import { SaveLine } from './save-line.js';
import { stepOf, stepsFor, type Step } from './steps.js';
import { useStep } from './use-step.js';
import { useSay } from './words/index.js';
import { askedIn, keeperOf, type Asked } from './writing.js';

/** The last page, which is none of the form's. */
const check = 'check';

/** Where somebody goes on who does not say where: at what is still missing, or at the end. */
function whereToGoOn({ form, context }: Asked, steps: readonly Step[], answers: Answers): string {
  const [missing] = validateAnswers(form, answers, 'filing', context);
  return (missing && stepOf(steps, missing.field)?.key) ?? check;
}

/** The questions page by page, then all answers to look through. */
export function WritingPages({ report: opened, onReport, onSpeak }: ReportPagesProps) {
  const [photos, setPhotos] = useState<readonly Photo[]>(opened.photos);
  const report = { ...opened, photos: [...photos] };
  const { answers, state, others, keeper } = useKept(() => keeperOf(opened));
  const { step: named, go } = useStep(report.id);
  const [asked] = useState(() => askedIn(opened));
  const [fromCheck, setFromCheck] = useState(false);
  const steps = stepsFor(asked.form, answers, asked.context);
  const current = steps.find(({ key }) => key === named);
  const isNowhere = named !== check && !current;

  useEffect(() => {
    if (isNowhere) go(whereToGoOn(asked, steps, answers), 'replace');
  });

  const isAway = state.kind === 'failed' && statusOf(state.problem) === 401;
  const at = current ? steps.indexOf(current) : steps.length;
  const goOn = () => {
    const next = steps[at + 1]?.key ?? check;
    go(fromCheck ? check : next);
    setFromCheck(false);
    void keeper.flush();
  };
  const goBack = () => {
    setFromCheck(false);
    go(fromCheck ? check : (steps[at - 1]?.key ?? check));
  };
  const change = (key: string) => {
    setFromCheck(true);
    go(key);
  };

  return (
    <Frame
      onSpeak={async (language) => {
        await keeper.flush();
        await onSpeak(language);
      }}
      status={<Progress at={at} of={steps.length + 1} state={<SaveLine state={state} />} />}
    >
      {isAway ? (
        <AskLink why="away" token={null} />
      ) : current ? (
        <QuestionPage
          key={current.key}
          report={report}
          asked={asked}
          step={current}
          answers={answers}
          others={others}
          keeper={keeper}
          onPhotos={setPhotos}
          onBack={at > 0 || fromCheck ? goBack : null}
          onNext={goOn}
        />
      ) : (
        named === check && (
          <CheckPage
            report={report}
            asked={asked}
            steps={steps}
            answers={answers}
            keeper={keeper}
            onChange={change}
            onBack={() => go(steps.at(-1)!.key)}
            onFiled={onReport}
          />
        )
      )}
    </Frame>
  );
}

/** How far one has come, and whether what was typed is safe. */
function Progress({ at, of, state }: { at: number; of: number; state: React.ReactNode }) {
  const say = useSay();
  const words = say('step.of', { step: at + 1, steps: of });
  return (
    <div className="progress">
      <div className="column">
        <div className="line">
          <span>{words}</span>
          {state}
        </div>
        <progress value={at + 1} max={of} aria-label={words} />
      </div>
    </div>
  );
}
