/** Lets at most so many things happen at once for each key; the rest wait in the order they came. */
export class KeyedQueue {
  private readonly lanes = new Map<string, { running: number; waiting: (() => void)[] }>();

  /**
   * @param width at once for one key
   * @param longest waiting for one key; more are turned away
   */
  constructor(
    private readonly width: number,
    private readonly longest: number,
  ) {}

  /** How many are at it now, and how many wait, over all keys. */
  load(): { inFlight: number; queued: number } {
    const lanes = [...this.lanes.values()];
    const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
    return {
      inFlight: sum(lanes.map(({ running }) => running)),
      queued: sum(lanes.map(({ waiting }) => waiting.length)),
    };
  }

  /**
   * Runs `work` as soon as its key has room.
   * @throws QueueFull when too many wait already
   */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const lane = this.lanes.get(key) ?? { running: 0, waiting: [] };
    this.lanes.set(key, lane);
    if (lane.running < this.width) lane.running += 1;
    else if (lane.waiting.length >= this.longest) throw new QueueFull();
    // Whoever finishes hands its place on, so that `running` stays right while somebody waits.
    else await new Promise<void>((resolve) => lane.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next) next();
      else if ((lane.running -= 1) === 0) this.lanes.delete(key);
    }
  }
}

export class QueueFull extends Error {
  constructor() {
    super('too many are waiting');
    this.name = 'QueueFull';
  }
}
