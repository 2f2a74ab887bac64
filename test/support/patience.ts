import { jest } from '@jest/globals';

// Real servers on a busy machine take their time; no test asserts how long. This only ends one that hangs.
jest.setTimeout(120_000);
