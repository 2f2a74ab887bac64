import { setTimeout as sleep } from 'node:timers/promises';

/** When and how late a call is made again: the shape that `makeGrpcRetryInterceptor` of Temporal's client takes. */
export interface RetryOptions<Status> {
  retryableDecider: (attempt: number, status: Status) => boolean;
  /** In milliseconds. */
  delayFunction: (attempt: number, status: Status) => number;
}

/**
 * Retries of calls to Temporal that can be brought to an end. The client makes a call again from a timer that nobody
 * can stop; on a connection closed meanwhile that ends the program with an error that nobody can catch.
 *
 * Give `options` to the retrying interceptor, put `begun` behind it, and `await end()` before closing the connection.
 */
export class EndingRetries<Status> implements RetryOptions<Status> {
  private ending = false;
  private waiting = 0;
  private readonly known = new WeakSet<object>();

  constructor(private readonly options: RetryOptions<Status>) {}

  readonly retryableDecider = (attempt: number, status: Status): boolean =>
    !this.ending && this.options.retryableDecider(attempt, status);

  readonly delayFunction = (attempt: number, status: Status): number => {
    this.waiting += 1;
    return this.options.delayFunction(attempt, status);
  };

  /** The interceptor that sees each attempt of a call, always with the same `options`. */
  readonly begun = <Options extends object, Next, Call extends Next>(
    options: Options,
    nextCall: (options: Options) => Next,
  ): Call => {
    if (this.known.has(options)) this.waiting -= 1;
    else this.known.add(options);
    // gRPC asks for its class of a call and hands on the interface of one.
    return nextCall(options) as Call;
  };

  /** Resolves when no retry will be begun any more: within the longest delay. */
  async end(): Promise<void> {
    this.ending = true;
    while (this.waiting > 0) await sleep(10);
  }
}
