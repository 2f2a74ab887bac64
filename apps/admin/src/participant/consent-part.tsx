import { useEffect, useState } from 'react';
import { changeConsent, readConsent, type Consent, type ConsentKind, type Refusal } from './api.js';
import { useSay } from './words/index.js';

const kinds: readonly ConsentKind[] = ['quote', 'name', 'photo'];

/** What may be published of whoever wrote the report, each apart, to be taken back and given as often as they like. */
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

  const change = async (what: ConsentKind, given: boolean) => {
    try {
      setConsent(await changeConsent(reportId, what, given));
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
            {!consent[kind] && (
              <button type="button" className="link" onClick={() => void change(kind, true)}>
                {say('consent.give')}
              </button>
            )}
            {consent[kind] && asked === kind && (
              <div className="notice" role="group" aria-label={say('consent.takeBack')}>
                <p>{say('consent.sure')}</p>
                <p className="choices">
                  <button type="button" className="link" autoFocus onClick={() => void change(kind, false)}>
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
      {why && (
        <p className="error" role="alert">
          {why}
        </p>
      )}
    </section>
  );
}
