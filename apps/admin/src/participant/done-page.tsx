import { localeOf, type OfferedLanguage } from '@waymark/domain';
import { useState } from 'react';
import { AllAnswers } from './answers.js';
import { certificateAddress, leave, type Report } from './api.js';
import { ConsentPart } from './consent-part.js';
import { stepsFor } from './steps.js';
import { Title } from './title.js';
import { useLanguage, useSay } from './words/index.js';
import { askedIn } from './writing.js';

const dayOf = (instant: string, language: OfferedLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(
    new Date(instant),
  );

/** It is filed: thanks, what happens now, and what was written. */
export function DonePage({ report }: { report: Report }) {
  const say = useSay();
  const language = useLanguage();
  const [left, setLeft] = useState(false);
  const { form, context } = askedIn(report);
  if (left)
    return (
      <>
        <Title key="left">{say('start.filed')}</Title>
        <p className="lead">{say('done.left')}</p>
      </>
    );
  return (
    <>
      <p className="kicker">{report.exchange.title}</p>
      <Title>{say('done.title')}</Title>
      {report.filedAt && (
        <p className="lead">{say('done.filedAt', { date: dayOf(report.filedAt, language) })}</p>
      )}
      <p>{say(report.kind.startsWith('pre-') ? 'done.before' : 'done.after')}</p>
      <Certificate report={report} />
      {report.kind === 'post-participant' && <ConsentPart reportId={report.id} />}
      <details className="written">
        <summary>{say('done.answers')}</summary>
        <AllAnswers
          report={report}
          steps={stepsFor(form, report.answers, context)}
          answers={report.answers}
        />
      </details>
      <p className="quiet">{say('done.leaveHelp')}</p>
      <p>
        <button
          type="button"
          className="button plain"
          onClick={() => void leave(report.id).then(() => setLeft(true))}
        >
          {say('done.leave')}
        </button>
      </p>
    </>
  );
}

/** The certificate of attendance that the report asked for, or what it waits for. */
function Certificate({ report: { id, certificate } }: { report: Report }) {
  const say = useSay();
  const language = useLanguage();
  if (certificate === null) return null;
  return (
    <section className="certificate">
      <h2>{say('done.certificate')}</h2>
      {certificate === 'ready' ? (
        <p>
          <a className="button" href={certificateAddress(id, language)} target="_blank" rel="noreferrer">
            {say('done.certificateOpen')}
          </a>
        </p>
      ) : (
        <p>{say(certificate === 'absent' ? 'done.certificateAbsent' : 'done.certificateLater')}</p>
      )}
    </section>
  );
}
