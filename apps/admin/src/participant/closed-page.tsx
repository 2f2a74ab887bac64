import { AllAnswers } from './answers.js';
import type { Report } from './api.js';
import { stepsFor } from './steps.js';
import { Title } from './title.js';
import { useSay } from './words/index.js';
import { askedIn } from './writing.js';

/** Nothing more can be written: it comes too late, or is no longer asked for. */
export function ClosedPage({ report }: { report: Report }) {
  const say = useSay();
  const { form, context } = askedIn(report);
  return (
    <>
      <p className="kicker">{report.exchange.title}</p>
      <Title>{say('closed.title')}</Title>
      <p className="lead">{say('closed.help')}</p>
      <AllAnswers report={report} steps={stepsFor(form, report.answers, context)} answers={report.answers} />
    </>
  );
}
