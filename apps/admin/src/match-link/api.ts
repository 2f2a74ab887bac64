import { api } from '../api/client.js';
import type { components } from '../api/schema.js';
import { answerOf, write } from '../participant/api.js';

export type MatchView = components['schemas']['MatchLinkView'];
export type MatchAnswer = components['schemas']['MatchAnswer'];

/** What a link is for; nothing is answered by it. */
export const lookAtMatch = async (token: string): Promise<MatchView> =>
  (await answerOf(() => api.POST('/api/match-links/look', { body: { token } }))).data;

/** Says yes, “not now” or no. Sent again after a lost answer, it is said once. */
export async function answerMatch(token: string, answer: MatchAnswer, reason: string): Promise<MatchView> {
  const body = { token, answer, ...(answer !== 'yes' && { reason }) };
  const call = (key: string) =>
    api.POST('/api/match-links/answer', { params: { header: { 'Idempotency-Key': key } }, body });
  return (await write(['match', body], call)).data;
}
