import { useSay } from './words/index.js';

/** Nothing came, or something broke: what to do now. */
export function Trouble({ onAgain, isCrash = false }: { onAgain: () => void; isCrash?: boolean }) {
  const say = useSay();
  const text = isCrash ? 'crash' : navigator.onLine ? 'server' : 'offline';
  return (
    <div role="alert">
      <p className="lead">{say(text)}</p>
      <button type="button" className="button" onClick={onAgain}>
        {say(isCrash ? 'reload' : 'try.again')}
      </button>
    </div>
  );
}
