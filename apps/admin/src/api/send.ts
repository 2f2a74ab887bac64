import { keyFor, settle } from './intents.js';
import { Problem, problemOf } from './problem.js';

/** What openapi-fetch gives back. */
export interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

const pauses = [600, 1500, 3000];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function answerOf<T>(call: () => Promise<Answer<T>>): Promise<{ data: T; response: Response }> {
  let answer: Answer<T>;
  try {
    answer = await call();
  } catch {
    throw problemOf(0, null);
  }
  if (!answer.response.ok) throw problemOf(answer.response.status, answer.error);
  return { data: answer.data as T, response: answer.response };
}

/** Reads. Throws a `Problem` for anything but a success. */
export const read = answerOf;

/**
 * Writes, under one idempotency key for one intent.
 * @param what names the intent: method, path and body
 * @param call sends it under the key given
 */
export async function write<T>(
  what: unknown,
  call: (key: string) => Promise<Answer<T>>,
): Promise<{ data: T; response: Response }> {
  const intent = JSON.stringify(what);
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await answerOf(() => call(keyFor(intent)));
      settle(intent);
      return answer;
    } catch (problem) {
      const again = problem instanceof Problem && problem.again;
      if (!again) settle(intent);
      const pause = pauses[attempt];
      if (!again || pause === undefined) throw problem;
      await wait(pause);
    }
  }
}
