import { useState } from 'react';
import type { LinkView } from './api.js';
import { Title } from './title.js';
import { useLanguage, useSay } from './words/index.js';

/** Before the first tap: what this is, how long it takes, and that it may be left at any time. */
export function Landing({ link, onBegin }: { link: LinkView; onBegin: () => Promise<void> }) {
  const say = useSay();
  const language = useLanguage();
  const [waiting, setWaiting] = useState(false);
  const filed = link.status === 'filed';
  const begin = () => {
    setWaiting(true);
    void onBegin().finally(() => setWaiting(false));
  };
  return (
    <>
      <p className="kicker">{link.title}</p>
      <Title>{say(link.kind.startsWith('pre-') ? 'start.before' : 'start.after')}</Title>
      {filed ? (
        <p className="lead">{say('start.filed')}</p>
      ) : (
        <>
          <p className="lead">{say('start.minutes', { minutes: link.minutes })}</p>
          <p>{say('start.saved')}</p>
          <p>{say('start.private')}</p>
        </>
      )}
      <p className="actions">
        <button type="button" className="button big" onClick={begin} disabled={waiting}>
          {say(filed ? 'start.read' : 'start.begin')}
        </button>
      </p>
      <p>
        <a href={`/guidelines?lang=${language}`}>{say('start.guidelines')}</a>
      </p>
    </>
  );
}
