/** Keeps files under names that are given once and never again. */
export interface PhotoStore {
  /**
   * Keeps a file; when this returns it outlives a crash.
   * @param name letters, digits and hyphens
   * @throws PhotoStoreFailure, and the file is there, or not, and never in part
   */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** @returns null when there is no such file @throws PhotoStoreFailure */
  get(name: string): Promise<Buffer | null>;
  /** Does nothing when there is no such file. @throws PhotoStoreFailure */
  remove(name: string): Promise<void>;
  /** Can files be kept and read now? @throws PhotoStoreFailure when not */
  check(): Promise<void>;
}

/** The store did not do what it was asked for. It may do so later: nothing is wrong with what it was asked. */
export class PhotoStoreFailure extends Error {
  override readonly name = 'PhotoStoreFailure';

  /** @param code what the system or the server called it; no path, address or key */
  constructor(readonly code: string) {
    super(`The store of photos failed: ${code}`);
  }
}

/** Runs something of a store, and tells every failure in one way. */
export async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new PhotoStoreFailure(codeOf(error));
  }
}

function codeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { serviceCode, code, status } = cause as Error & Record<string, unknown>;
    for (const said of [serviceCode, code, status])
      if (typeof said === 'number' || (typeof said === 'string' && said !== '')) return String(said);
  }
  return error instanceof Error ? error.name : typeof error;
}
