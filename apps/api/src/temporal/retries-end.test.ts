import { expect, test } from '@jest/globals';
import { Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';
import { EndingRetries } from '@waymark/settings';

/** Where nobody listens. */
const address = '127.0.0.1:1';

test('a connection closes while a call waits to be made again, which is then given up', async () => {
  const putOff = Promise.withResolvers<void>();
  const usual = defaultGrpcRetryOptions();
  const retries = new EndingRetries({
    ...usual,
    delayFunction: (attempt, status) => {
      putOff.resolve();
      return usual.delayFunction(attempt, status);
    },
  });
  const connection = Connection.lazy({
    address,
    interceptors: [makeGrpcRetryInterceptor(retries), retries.begun],
  });
  const answer = connection.workflowService.getSystemInfo({}).catch((error: unknown) => error);
  await putOff.promise;
  await retries.end();
  await connection.close();
  expect(String(await answer)).toContain('UNAVAILABLE');
});
