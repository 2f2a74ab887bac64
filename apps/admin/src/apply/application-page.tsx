import { localeOf } from '@waymark/domain';
import { Title } from '../participant/title.js';
import { useLanguage } from '../participant/words/index.js';
import type { Application } from './api.js';
import { ApplicationForm } from './application-form.js';
import { useDay } from './begin-page.js';
import { CoAuthors } from './co-authors.js';
import { ProfilePart } from './profile-part.js';
import { Steps } from './steps.js';
import { Written } from './written.js';
import { EndLinks } from './end-links.js';
import { useApplySay } from './words/index.js';

export interface PageProps {
  application: Application;
  onApplication: (application: Application) => void;
}

/** One application as its own side sees it: where it stands, what to do, what was written and what was said. */
export function ApplicationPage(props: PageProps & { onEnded: () => void }) {
  const { application, onEnded } = props;
  const own = useApplySay();
  const day = useDay();
  const language = useLanguage();
  const time = (at: string) =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(at),
    );
  const { editable, openField, role, nominator, reason, comments, messages } = application;
  return (
    <>
      <p className="kicker">{application.callTitle}</p>
      <Title>{application.title}</Title>
      <p className="lead" role="status">
        {application.statusLabel}
      </p>
      {role === 'nominee' && nominator && <p>{own('nominated', { name: nominator })}</p>}
      {reason && <p className="notice">“{reason}”</p>}
      {editable && <p>{own('closes', { date: day(application.closesOn) })}</p>}
      {editable || openField !== null ? (
        <ApplicationForm {...props} />
      ) : (
        <>
          <Steps {...props} />
          <Written application={application} answers={application.answers} />
        </>
      )}
      <ProfilePart {...props} />
      {(editable || application.coAuthors.length > 0) && <CoAuthors {...props} />}
      {comments.length > 0 && (
        <section>
          <h2>{own('comments')}</h2>
          {comments.map((comment, index) => (
            <blockquote key={index}>{comment}</blockquote>
          ))}
        </section>
      )}
      {messages.length > 0 && (
        <section>
          <h2>{own('messages')}</h2>
          <ul>
            {messages.map(({ at, label }, index) => (
              <li key={index}>
                {label} <span className="quiet">{time(at)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <EndLinks id={application.id} onEnded={onEnded} />
    </>
  );
}
