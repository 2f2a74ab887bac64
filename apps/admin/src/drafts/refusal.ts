/** The HTTP status of a failed request: 0 when no answer came, undefined when it failed for another reason. */
export function statusOf(problem: unknown): number | undefined {
  const status = typeof problem === 'object' && problem !== null ? Reflect.get(problem, 'status') : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** May the same request go well later? What a server says about the request itself is final. */
export const isTemporary = (status: number | undefined): boolean =>
  status === undefined || status === 0 || status === 408 || status === 429 || status >= 500;
