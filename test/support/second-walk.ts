import { expect, jest } from '@jest/globals';

/*
 * A journey shares the machine with a browser, an API, a worker and two servers, and asserts what is on the
 * screen, so one may fail because a page came late; a test on real servers because another mail came first.
 * Each is walked a second time, at once, as later ones of a file may stand on it. The first failure is printed
 * all the same: it is to be read, not passed over. What is promised of crashes, replays and random years must
 * hold every time: there is no second walk there.
 */
const everyTime = ['faults', 'histories', 'model'].map((folder) => `/test/${folder}/`);
const { testPath = '' } = expect.getState();
if (!everyTime.some((folder) => testPath.includes(folder)))
  jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
