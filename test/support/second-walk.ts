import { jest } from '@jest/globals';

/*
 * A journey shares the machine with a browser, an API, a worker and two servers, and asserts what is on the
 * screen, so one may fail because a page came late. It is walked a second time, at once, as later journeys
 * of a file may stand on it. The first failure is printed all the same: it is to be read, not passed over.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
