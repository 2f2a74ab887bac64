import { api } from './client.js';
import { write } from './send.js';
import type { TroubleView } from './views.js';

/** A way out by its name, as the document knows it. */
type Way = 'tryAgain' | 'doneByHand' | 'leaveOut';

/**
 * Takes a way out of something that keeps failing.
 * @param body the fields the way asks for
 * @throws Problem 409 when it is settled already, 422 with a message for each field
 */
export async function takeWayOut(
  { id }: TroubleView,
  way: string,
  body: Record<string, unknown>,
): Promise<void> {
  await write(['way out', id, way, body], (key) =>
    api.POST('/api/troubles/{id}/ways/{way}', {
      // The name comes from the trouble's own ways, so it is one of those that the path knows.
      params: { path: { id, way: way as Way }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}
