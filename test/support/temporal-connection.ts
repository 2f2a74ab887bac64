import { Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { EndingRetries } from '@waymark/settings';

/** A connection to Temporal that closes while calls are still being made again. */
export async function temporalConnection(
  address: string,
): Promise<{ connection: Connection; close: () => Promise<void> }> {
  const retries = new EndingRetries(defaultGrpcRetryOptions());
  const interceptors = [makeGrpcRetryInterceptor(retries), retries.begun];
  const connection = await Connection.connect({ address, interceptors });
  return { connection, close: () => retries.end().then(() => connection.close()) };
}
