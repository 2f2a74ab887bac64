import { useEffect, useState } from 'react';
import { readConsent, withdrawConsent, type Consent, type ConsentKind, type Refusal } from './api.js';
import { useSay } from './words/index.js';

const kinds: readonly ConsentKind[] = ['quote', 'name', 'photo'];

/** What may be published of whoever wrote the report, each apart, and taking it back. */
export function ConsentPart({ reportId }: { reportId: string }) {
  const say = useSay();
  const [consent, setConsent] = useState<Consent | null>(null);
  /** What is about to be taken back. */
  const [asked, setAsked] = useState<ConsentKind | null>(null);
  const [why, setWhy] = useState('');

  useEffect(() => {
    // Where it cannot be read there is nothing to be done about it here.
    readConsent(reportId).then(setConsent, () => undefined);
  }, [reportId]);

  const takeBack = async (what: ConsentKind) => {
    try {
      setConsent(await withdrawConsent(reportId, what));
      setAsked(null);
      setWhy('');
    } catch (refusal) {
      const { status, detail } = refusal as Refusal;
      setWhy(status === 0 ? say('offline') : detail || say('server'));
    }
  };

  if (!consent) return null;
  return (
    <section className="consents" aria-labelledby="consents">
      <h2 id="consents">{say('consent.title')}</h2>
      <p>{say('consent.help')}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <h3>{say(`consent.${kind}`)}</h3>
            <p className="help">{say(`consent.${kind}.what`)}</p>
            <p role="status">
              <strong>{say(consent[kind] ? 'consent.yes' : 'consent.no')}</strong>
            </p>
            {consent[kind] && asked !== kind && (
              <button type="button" className="link" onClick={() => setAsked(kind)}>
                {say('consent.takeBack')}
              </button>
            )}
            {consent[kind] && asked === kind && (
              <div className="notice" role="group" aria-label={say('consent.takeBack')}>
                <p>{say('consent.sure')}</p>
                {why && (
                  <p className="error" role="alert">
                    {why}
                  </p>
                )}
                <p className="choices">
                  <button type="button" className="link" autoFocus onClick={() => void takeBack(kind)}>
                    {say('consent.confirm')}
                  </button>
                  <button type="button" className="link" onClick={() => setAsked(null)}>
                    {say('consent.keep')}
                  </button>
                </p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
