/**
 * One idempotency key for each thing a person wants done. Sending the same again after no answer came
 * (or after 503) reuses the key, so it happens once; after a definite answer the next one gets a new key.
 */
const open = new Map<string, string>();

export function keyFor(intent: string): string {
  let key = open.get(intent);
  if (!key) {
    key = crypto.randomUUID();
    open.set(intent, key);
  }
  return key;
}

export function settle(intent: string): void {
  open.delete(intent);
}

/** Nobody is signed in any more: what they wanted done is no longer wanted. */
export function forgetIntents(): void {
  open.clear();
}
