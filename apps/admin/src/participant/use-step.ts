import { useCallback, useEffect, useState } from 'react';
import { pathTo, placeIn } from './address.js';

const stepHere = (): string | null => placeIn(window.location.pathname).step;

/** The step of the report that the address names; going on is a page more in the browser's history. */
export function useStep(reportId: string) {
  const [step, setStep] = useState(stepHere);
  useEffect(() => {
    const onBack = () => setStep(stepHere());
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);
  const go = useCallback(
    (to: string, how: 'push' | 'replace' = 'push') => {
      window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', pathTo(reportId, to));
      setStep(to);
    },
    [reportId],
  );
  return { step, go };
}
