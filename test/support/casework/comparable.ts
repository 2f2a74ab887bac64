type Rows = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

/** An id, or the hash of a secret. */
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{64}\b/g;
const instant = /"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[^"]*"/g;
const reference = /\b[XP]-\d{4}-\d{3,}\b/gi;

/**
 * Rows of cases without what differs between two that were lived alike: instants and references are blotted out, and
 * ids become numbers, so that what names the same thing still does.
 *
 * @param shared ids that are the same on both sides, such as those of people
 * @returns rows by table, in an order that follows from what they say
 */
export function comparable(rows: Rows, shared: readonly string[]): Record<string, unknown[]> {
  const names = new Map(shared.map((id) => [id, id]));
  const numbered = (id: string) => {
    if (!names.has(id)) names.set(id, `(id ${names.size + 1 - shared.length})`);
    return names.get(id)!;
  };
  // What is still without a number does not decide about the order.
  const key = (text: string) => text.replace(uuid, (id) => names.get(id) ?? '(id)');
  const compared: Record<string, unknown[]> = {};
  for (const [table, all] of rows) {
    compared[table] = all
      .map((row) => JSON.stringify(row).replace(instant, '"(instant)"').replace(reference, '(reference)'))
      .map((text) => ({ text, key: key(text) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ text }) => JSON.parse(text.replace(uuid, numbered)) as unknown);
  }
  return compared;
}
