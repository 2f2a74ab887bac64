/**
 * Remembers what was costly to make, for a while: the least lately used goes first. What is being made is made
 * once, however many ask for it.
 */
export class Kept<T> {
  private readonly values = new Map<string, Promise<T>>();

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  /** What is kept under a key, or else what `make` makes. A failure is not kept, and neither is null: nothing came. */
  async get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.values.get(key);
    this.values.delete(key);
    const value = known ?? make();
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
    const forget = () => {
      if (this.values.get(key) === value) this.values.delete(key);
    };
    try {
      const made = await value;
      if (made === null) forget();
      return made;
    } catch (error) {
      forget();
      throw error;
    }
  }
}
