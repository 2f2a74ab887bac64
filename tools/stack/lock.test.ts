import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { lockFolder } from './lock.mjs';
import { describeProcess } from './running.mjs';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-lock-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('a second stack on the same folder is told who has it', () => {
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(`process ${process.pid}`);
  unlock();
  lockFolder(folder)();
});

test('the lock of a process that is gone is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '0']);
  const identity = { pid: child.pid, startedAt: describeProcess(child.pid ?? 0)?.startedAt };
  await new Promise((resolve) => child.once('exit', resolve));
  fs.writeFileSync(path.join(folder, 'stack.lock'), JSON.stringify(identity));
  lockFolder(folder)();
});

test('so is that of a process whose number another one has now', () => {
  fs.writeFileSync(
    path.join(folder, 'stack.lock'),
    JSON.stringify({ pid: process.pid, startedAt: 'long ago' }),
  );
  lockFolder(folder)();
});

test('so is a lock that cannot be read', () => {
  fs.writeFileSync(path.join(folder, 'stack.lock'), '');
  lockFolder(folder)();
});

test('nothing is left behind', () => {
  lockFolder(folder)();
  expect(fs.readdirSync(folder)).toEqual([]);
});
