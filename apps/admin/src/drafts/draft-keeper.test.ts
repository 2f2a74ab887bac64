import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DraftKeeper, type Server } from './draft-keeper.js';
import { keepDraft, keptDraft, sweepDrafts } from './kept-draft.js';
import { forgetDrafts, openDrafts } from './open-drafts.js';
import { fakeStorage } from './storage.test-data.js';

const name = { personId: 'marta', reportId: 'report-1' };
const other = { personId: 'soren', reportId: 'report-1' };
const before = { answers: { role: 'Teacher' }, revision: 3, updatedAt: '2025-11-01T08:00:00.000Z' };
const asked = new Set(['role', 'accessNeeds']);
const typed = { answers: { role: 'Teacher', accessNeeds: 'A ramp' }, base: before.answers };
const day = 24 * 3_600_000;

const refusal = (status: number) => Object.assign(new Error(), { status });
const serverThat = (save: Server['save'], load: Server['load'] = () => Promise.resolve(null)) =>
  jest.mocked<Server>({ save: jest.fn(save), load: jest.fn(load) });
const saving = () => serverThat(() => Promise.resolve({ revision: 4, savedAt: '2025-11-01T09:00:00.000Z' }));
const refusing = (status: number) => serverThat(() => Promise.reject(refusal(status)));
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('waymark.'));

beforeEach(() => {
  Object.assign(globalThis, { localStorage: fakeStorage() });
  jest.useFakeTimers();
});

describe('answers on this device', () => {
  test('are only for the person who typed them', () => {
    keepDraft(name, typed);
    expect(keptDraft(name)).toMatchObject(typed);
    expect(keptDraft(other)).toBeNull();
    const server = saving();
    const keeper = new DraftKeeper(other, before, asked, server);
    expect(keeper.answers).toEqual(before.answers);
  });

  test('are sent when the same person opens the report again, and are then gone', async () => {
    keepDraft(name, typed);
    const server = saving();
    const keeper = new DraftKeeper(name, before, asked, server);
    await keeper.flush();
    expect(server.save).toHaveBeenCalledWith(typed.answers, 3);
    expect(stored()).toEqual([]);
  });

  test('are forgotten after thirty days', () => {
    keepDraft(name, typed, 0);
    expect(keptDraft(name, 30 * day - 1)).not.toBeNull();
    expect(keptDraft(name, 30 * day)).toBeNull();
    sweepDrafts(name.personId, 30 * day);
    expect(stored()).toEqual([]);
  });

  test('go when somebody else signs in, when everybody has signed out, and where nobody knows whose they are', () => {
    localStorage.setItem('waymark.report.report-1', JSON.stringify(typed));
    keepDraft(name, typed);
    keepDraft(other, typed);
    sweepDrafts(name.personId);
    expect(stored()).toEqual(['waymark.draft.marta.report-1']);
    sweepDrafts(null);
    expect(stored()).toEqual([]);
  });

  test('do not bring back what the form no longer asks because it had to be deleted', async () => {
    keepDraft(name, { ...typed, answers: { ...typed.answers, role: 'Head teacher' } });
    const server = saving();
    const keeper = new DraftKeeper(name, before, new Set(['role']), server);
    expect(keeper.answers).toEqual({ role: 'Head teacher' });
    expect(JSON.stringify(localStorage)).not.toContain('A ramp');
    await keeper.flush();
    expect(server.save).toHaveBeenCalledWith({ role: 'Head teacher' }, 3);
  });
});

describe('a save that fails', () => {
  const writeOn = async (server: Server) => {
    const keeper = new DraftKeeper(name, before, asked, server);
    keeper.change('accessNeeds', 'A ramp');
    expect(keptDraft(name)?.answers).toEqual(typed.answers);
    await keeper.flush();
    return keeper;
  };

  test.each([0, 429, 500, 503])('for now (%d) keeps the answers here and tries again', async (status) => {
    const server = refusing(status);
    const keeper = await writeOn(server);
    expect(keeper.state).toMatchObject({ kind: 'failed', kept: true });
    expect(keptDraft(name)?.answers).toEqual(typed.answers);
    server.save.mockResolvedValue({ revision: 4, savedAt: '2025-11-01T09:00:00.000Z' });
    await jest.advanceTimersByTimeAsync(5000);
    expect(keeper.state.kind).toBe('saved');
    expect(stored()).toEqual([]);
  });

  test.each([401, 403, 404, 422])('for good (%d) leaves nothing on this device', async (status) => {
    const server = refusing(status);
    const keeper = await writeOn(server);
    expect(stored()).toEqual([]);
    // What is typed after that stays on the page alone.
    keeper.change('role', 'Head teacher');
    expect(stored()).toEqual([]);
    expect(keeper.answers).toEqual({ role: 'Head teacher', accessNeeds: 'A ramp' });
  });

  test('because the report was filed or taken back leaves nothing either', async () => {
    const keeper = await writeOn(refusing(409));
    expect(keeper.state.kind).toBe('closed');
    expect(stored()).toEqual([]);
  });

  test('because another device saved takes over what changed there', async () => {
    const theirs = { answers: { role: 'Head teacher' }, revision: 9 };
    const server = serverThat(
      () => Promise.reject(refusal(409)),
      () => Promise.resolve(theirs),
    );
    server.save
      .mockRejectedValueOnce(refusal(409))
      .mockResolvedValueOnce({ revision: 10, savedAt: '2025-11-01T09:00:00.000Z' });
    await writeOn(server);
    expect(server.save).toHaveBeenLastCalledWith({ role: 'Head teacher', accessNeeds: 'A ramp' }, 9);
    expect(stored()).toEqual([]);
  });
});

test('an open page sends nothing more once its person has signed out', async () => {
  const server = saving();
  const keeper = new DraftKeeper(name, before, asked, server);
  openDrafts.add(keeper);
  keeper.change('accessNeeds', 'A ramp');
  forgetDrafts();
  expect(stored()).toEqual([]);
  keeper.change('accessNeeds', 'A ramp, please');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(await keeper.flush()).toBe(false);
  expect(server.save).not.toHaveBeenCalled();
  expect(stored()).toEqual([]);
});

describe('what two devices answered to one question', () => {
  const theirs = { answers: { role: 'Head of school', place: 'Donostia' }, revision: 5 };
  const answeredElsewhere = () => {
    let refused = false;
    return serverThat(
      (_answers, revision) => {
        if (refused) return Promise.resolve({ revision: revision + 1, savedAt: '2025-11-01T09:00:00.000Z' });
        refused = true;
        return Promise.reject(refusal(409));
      },
      () => Promise.resolve(theirs),
    );
  };

  const parted = async () => {
    const server = answeredElsewhere();
    const keeper = new DraftKeeper(name, before, asked, server);
    keeper.change('role', 'Trainer');
    keeper.change('accessNeeds', 'A ramp');
    expect(await keeper.flush()).toBe(true);
    return { server, keeper };
  };

  test('is never overwritten unseen: theirs stays on the server and ours here, until somebody has chosen', async () => {
    const { server, keeper } = await parted();
    expect(keeper.answers).toEqual({ role: 'Trainer', accessNeeds: 'A ramp', place: 'Donostia' });
    expect(keeper.others).toEqual({ role: 'Head of school' });
    expect(server.save).toHaveBeenLastCalledWith({ ...theirs.answers, accessNeeds: 'A ramp' }, 5);
    expect(keptDraft(name)?.answers).toMatchObject({ role: 'Trainer' });
    keeper.settle('role', 'mine');
    await keeper.flush();
    expect(server.save).toHaveBeenLastCalledWith(
      { role: 'Trainer', accessNeeds: 'A ramp', place: 'Donostia' },
      6,
    );
    expect([keeper.others, stored()]).toEqual([{}, []]);
  });

  test('may be taken from the other device, and is then what both have', async () => {
    const { server, keeper } = await parted();
    keeper.settle('role', 'theirs');
    expect(keeper.answers['role']).toBe('Head of school');
    expect(await keeper.flush()).toBe(true);
    expect(server.save).toHaveBeenCalledTimes(2);
    expect([keeper.others, stored()]).toEqual([{}, []]);
  });

  test('still waits to be chosen when the page is opened anew, also where the server has no older answer', async () => {
    const { keeper } = await parted();
    const now = {
      answers: { ...theirs.answers, accessNeeds: 'A ramp' },
      revision: 6,
      updatedAt: before.updatedAt,
    };
    const again = new DraftKeeper(name, now, asked, saving());
    expect([again.answers, again.others]).toEqual([keeper.answers, keeper.others]);
    again.settle('role', 'theirs');
    expect(stored().map((key) => localStorage.getItem(key))).not.toContain(
      expect.stringContaining('Trainer'),
    );
  });

  test('is ours once everything has been looked through as it stands here', async () => {
    const { server, keeper } = await parted();
    keeper.settleRest();
    await keeper.flush();
    expect(server.save).toHaveBeenLastCalledWith(keeper.answers, 6);
    expect(keeper.answers['role']).toBe('Trainer');
  });

  test('is told of answers that were kept here while the page was closed, too', () => {
    keepDraft(name, typed);
    const kept = { ...typed, answers: { ...typed.answers, role: 'Trainer' } };
    keepDraft(name, kept);
    const keeper = new DraftKeeper(name, { ...before, ...theirs }, asked, saving());
    expect(keeper.answers).toEqual({ role: 'Trainer', accessNeeds: 'A ramp', place: 'Donostia' });
    expect(keeper.others).toEqual({ role: 'Head of school' });
    keeper.settle('role', 'mine');
    expect([keeper.answers['role'], keeper.others]).toEqual(['Trainer', {}]);
  });
});

test('what a server will take again later stays on this device', async () => {
  const keeper = new DraftKeeper(name, before, asked, {
    ...refusing(401),
    mayComeBack: (status) => status === 401,
  });
  keeper.change('role', 'Trainer');
  expect(await keeper.flush()).toBe(false);
  expect(keeper.state).toMatchObject({ kind: 'failed', kept: true });
  expect(keptDraft(name)?.answers).toEqual({ role: 'Trainer' });
  keeper.stop();
});
