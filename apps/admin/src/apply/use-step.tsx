import { useState, type ReactNode } from 'react';
import type { Refusal } from '../participant/api.js';
import { useSay } from '../participant/words/index.js';
import { take } from './api.js';
import type { PageProps } from './application-page.js';

/**
 * Takes steps of the application, and says what stood in the way.
 * @param before saves what was typed first; false when it could not be
 */
export function useStep(
  { application, onApplication }: PageProps,
  before: () => Promise<boolean> = async () => true,
) {
  const say = useSay();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const go = async (name: string, body: Record<string, unknown> = {}) => {
    setBusy(true);
    setProblem(null);
    try {
      if (await before()) onApplication(await take(application.id, name, body));
      else setProblem(say('check.unsaved'));
    } catch (refusal) {
      const { status, detail } = refusal as Refusal;
      setProblem(status === 0 ? say('offline') : detail || say('server'));
    } finally {
      setBusy(false);
    }
  };
  const wrong = problem && (
    <p className="error" role="alert">
      {problem}
    </p>
  );
  return { go, busy, wrong };
}

interface ButtonProps {
  step: ReturnType<typeof useStep>;
  name: string;
  body?: Record<string, unknown>;
  className: string;
  children: ReactNode;
}

export function StepButton({ step, name, body, className, children }: ButtonProps) {
  return (
    <button type="button" className={className} disabled={step.busy} onClick={() => void step.go(name, body)}>
      {children}
    </button>
  );
}
