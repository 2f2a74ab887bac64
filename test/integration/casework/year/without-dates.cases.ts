import { expect, test } from '@jest/globals';
import type { Year } from '../../../support/casework/year.js';

const reason = { reason: 'They spoke by phone after all.' };

/** introduced → preparing, and a preparation in which no dates are found. */
export function withoutDatesCases(the: () => Year): void {
  test('an introduction without a first contact: a task on day 14, lapsed after day 28, and again when opened again', async () => {
    const year = the();
    const story = await year.story();
    await story.propose();
    await story.ask('acceptMatch', story.host);
    await story.ask('acceptMatch', story.sender);
    await year.reaches(story.hostProposal, 'fulfilled');
    const silence = [
      [14, '08:00', 'task first-contact-missing', 'secretariat'],
      [29, '00:00', 'exchange-lapsed', 'clock, host, sender'],
    ];
    expect(await year.silence(story, 29)).toEqual(silence);
    expect(await year.openTasks(story.exchange)).toEqual([]);
    // Its places have come back.
    await year.reaches(story.hostProposal, 'open');
    await year.reaches(story.senderProposal, 'open');

    await story.ask('reopen', story.secretariat, reason);
    await year.reaches(story.senderProposal, 'fulfilled');
    expect(await year.silence(story, 29)).toEqual(silence);
    expect(await year.stageOf(story.exchange)).toBe('lapsed');
    await year.replays(story.exchange);
  });

  test('no dates: a task and "is this still on?" on day 30, once more 14 days later, lapsed after 14 more', async () => {
    const year = the();
    const story = await year.story();
    await story.propose();
    await story.introduce();
    expect(await year.silence(story, 60)).toEqual([
      [30, '08:00', 'still-on', 'host, sender'],
      [30, '08:00', 'still-on-asked', 'clock'],
      [30, '08:00', 'task dates-missing', 'secretariat'],
      [44, '08:00', 'still-on', 'host, sender'],
      [44, '08:00', 'still-on-asked', 'clock'],
      [59, '00:00', 'exchange-lapsed', 'clock, host, sender'],
    ]);
    expect(await year.stageOf(story.exchange)).toBe('lapsed');
    expect(await year.openTasks(story.exchange)).toEqual([]);
  });

  test('"still on" from either side begins the month anew; only two questions without an answer end the case', async () => {
    const year = the();
    const story = await year.story();
    await story.propose();
    await story.introduce();
    expect((await year.silence(story, 45)).map(([day, , what]) => [day, what])).toEqual([
      [30, 'still-on'],
      [30, 'still-on-asked'],
      [30, 'task dates-missing'],
      [44, 'still-on'],
      [44, 'still-on-asked'],
    ]);
    await story.ask('answerStillOn', story.sender);
    // The task is open since the first time.
    expect(await year.silence(story, 60)).toEqual([
      [30, '08:00', 'still-on', 'host, sender'],
      [30, '08:00', 'still-on-asked', 'clock'],
      [44, '08:00', 'still-on', 'host, sender'],
      [44, '08:00', 'still-on-asked', 'clock'],
      [59, '00:00', 'exchange-lapsed', 'clock, host, sender'],
    ]);
  });

  test('dates in time end the search for them: no task, no question', async () => {
    const year = the();
    const story = await year.story();
    await story.propose();
    await story.introduce();
    await year.pass(20);
    const start = await story.inDays(200);
    await story.ask('planVisit', story.host, { start, end: start });
    expect(await year.silence(story, 60)).toEqual([]);
    expect(await year.stageOf(story.exchange)).toBe('preparing');
  });
}
