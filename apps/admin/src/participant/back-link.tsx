import { useSay } from './words/index.js';

export function BackLink({ onBack }: { onBack: () => void }) {
  const say = useSay();
  return (
    <button type="button" className="back" onClick={onBack}>
      <span aria-hidden="true">‹ </span>
      {say('back')}
    </button>
  );
}
