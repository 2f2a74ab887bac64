import { useState } from 'react';
import type { Refusal } from '../participant/api.js';
import { useSay } from '../participant/words/index.js';
import { endLinks } from './api.js';
import { useApplySay } from './words/index.js';

/** Takes back every link that was mailed to this reader, and closes the application here. */
export function EndLinks({ id, onEnded }: { id: string; onEnded: () => void }) {
  const say = useSay();
  const own = useApplySay();
  const [wrong, setWrong] = useState<string | null>(null);
  const end = () =>
    void endLinks(id).then(onEnded, (refusal: Refusal) => setWrong(refusal.detail || say('server')));
  return (
    <section>
      <p className="quiet">{own('end.help')}</p>
      {wrong && (
        <p className="error" role="alert">
          {wrong}
        </p>
      )}
      <button type="button" className="link" onClick={end}>
        {own('end')}
      </button>
    </section>
  );
}
