import { exchangeLifecycle } from './lifecycle.js';

/** What a side may say to a proposed match. */
export const matchAnswers = ['yes', ...exchangeLifecycle.actions.declineMatch.asks.kind.options] as const;
export type MatchAnswer = (typeof matchAnswers)[number];

/** The step that says so, and what it carries. */
interface AnswerStep {
  readonly action: 'acceptMatch' | 'declineMatch';
  readonly payload: Readonly<Record<string, unknown>>;
}

/** @param reason why not; a yes needs none */
export const stepOfAnswer = (answer: MatchAnswer, reason: string | undefined): AnswerStep =>
  answer === 'yes'
    ? { action: 'acceptMatch', payload: {} }
    : { action: 'declineMatch', payload: { kind: answer, ...(reason && { reason }) } };
