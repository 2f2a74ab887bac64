import { expect, test } from '@jest/globals';
import { addDays, addMonths, type Day } from '@waymark/domain';
import { eventually } from '../../../support/casework/eventually.js';
import type { Story } from '../../../support/casework/story.js';
import type { Year } from '../../../support/casework/year.js';

/** The draft goes out for approval on the first day of the story; both quotes are asked for. */
async function inApproval(year: Year): Promise<{ story: Story; end: Day }> {
  const story = await year.story();
  await story.propose();
  await story.introduce();
  const end = await story.inDays(1);
  await story.prepare(end, end);
  await year.pass(1, '10:00');
  await story.report(end);
  await story.draftFactsheet();
  await story.ask('finishDraft', story.secretariat);
  return { story, end };
}

/** Approval, publication, and what is asked half a year later. */
export function approvalCases(the: () => Year): void {
  test('nobody answers: day 3 and 6, what nobody confirmed drops out after day 7, a silent side on day 21', async () => {
    const year = the();
    const { story } = await inApproval(year);
    expect(await year.silence(story, 20)).toEqual([
      [3, '08:00', 'factsheet-approval-reminder', 'host, sender'],
      [3, '08:00', 'item-confirmation-reminder', 'Björn, Åsa'],
      [6, '08:00', 'factsheet-approval-reminder', 'host, sender'],
      [6, '08:00', 'item-confirmation-reminder', 'Björn, Åsa'],
      [8, '00:00', 'items-dropped', 'clock'],
    ]);
    const leaveOut = (side: string) =>
      year.refusal(story.exchange, 'publishWithoutSide', story.secretariat, { side });
    await story.ask('approveFactsheet', story.host);
    expect(await leaveOut('sender')).toEqual(['exchange.need.silentLongEnough']);
    const since = await year.work.now();
    const today = await year.today();
    await year.pass(1);
    expect(await year.openTasks(story.exchange)).toEqual(['side-silent']);
    expect(await leaveOut('host')).toEqual(['exchange.need.sideIsSilent']);
    expect(await leaveOut('sender')).toEqual([]);
    expect(await year.stageOf(story.exchange)).toBe('published');
    await year.settled();
    expect(
      await year.diary(story, { about: story.exchange, since, countedFrom: addDays(today, -20) }),
    ).toEqual([
      [21, '08:00', 'task side-silent', 'secretariat'],
      [21, '12:00', 'factsheet-published', 'Björn, host, sender, Åsa'],
      [21, '12:00', 'task kpi-incomplete', 'secretariat'],
    ]);
    const { factsheet } = await year.exchange(story);
    expect(factsheet.withoutSide).toBe('sender');
    expect(factsheet.items.map(({ status }) => status)).toEqual(['dropped', 'dropped']);
    await year.replays(story.exchange);
  });

  test('only who is silent is reminded, and changes that were asked for begin the days anew', async () => {
    const year = the();
    const { story } = await inApproval(year);
    const { asa, bjorn } = story.world.partnership;
    await story.ask('approveFactsheet', story.sender);
    await story.ask('confirmItem', story.traveller(asa), { itemId: `quote:${asa}` });
    expect(await year.silence(story, 4)).toEqual([
      [3, '08:00', 'factsheet-approval-reminder', 'host'],
      [3, '08:00', 'item-confirmation-reminder', 'Björn'],
    ]);
    await story.ask('requestChanges', story.host, { comment: 'The name of the school is wrong.' });
    expect(await year.openTasks(story.exchange)).toEqual(['changes-requested']);
    await story.ask('finishDraft', story.secretariat);
    // Nothing was changed after all: what was approved stays approved.
    expect(await year.silence(story, 7)).toEqual([
      [3, '08:00', 'factsheet-approval-reminder', 'host'],
      [3, '08:00', 'item-confirmation-reminder', 'Björn'],
      [6, '08:00', 'factsheet-approval-reminder', 'host'],
      [6, '08:00', 'item-confirmation-reminder', 'Björn'],
    ]);
    await story.ask('refuseItem', story.traveller(bjorn), { itemId: `quote:${bjorn}` });
    await story.ask('approveFactsheet', story.host);
    expect(await year.stageOf(story.exchange)).toBe('published');
  });

  test('published and completed: half a year after the visit both are asked what became of it, and reminded once', async () => {
    const year = the();
    const { story, end } = await inApproval(year);
    const { asa } = story.world.partnership;
    await story.ask('approveFactsheet', story.host);
    await story.ask('approveFactsheet', story.sender);
    await story.ask('confirmItem', story.traveller(asa), { itemId: `quote:${asa}` });
    const since = await year.work.now();
    const today = await year.today();
    await year.pass(8);
    // The rest goes on without the quote that nobody confirmed.
    expect(await year.diary(story, { about: story.exchange, since, countedFrom: today })).toEqual([
      [3, '08:00', 'item-confirmation-reminder', 'Björn'],
      [6, '08:00', 'item-confirmation-reminder', 'Björn'],
      [8, '00:00', 'factsheet-published', 'Björn, host, sender, Åsa'],
      [8, '00:00', 'items-dropped', 'clock'],
      [8, '00:00', 'task kpi-incomplete', 'secretariat'],
    ]);
    await story.complete();
    expect(await year.openTasks(story.exchange)).toEqual([]);
    expect(await year.silence(story, 30, { countedFrom: end })).toEqual([
      [30, '08:00', 'access-needs-deleted', 'clock'],
    ]);
    const halfAYearLater = addMonths(end, 6);
    const sinceThen = await year.work.now();
    await year.passTo(addDays(halfAYearLater, 2));
    expect((await year.exchange(story)).followUp).toMatchObject({ status: 'open' });
    await story.ask('answerNextStep', story.host, { text: 'Two schools stay in touch.' });
    expect(await year.silence(story, 30, { since: sinceThen, countedFrom: halfAYearLater })).toEqual([
      [0, '08:00', 'follow-up', 'host, sender'],
      [0, '08:00', 'follow-up-asked', 'clock'],
      [14, '08:00', 'follow-up-reminder', 'sender'],
      [29, '00:00', 'follow-up-closed', 'clock'],
    ]);
    expect((await year.exchange(story)).followUp).toMatchObject({ status: 'answered' });
    // Nothing is left to be done, ever: the run ends.
    const run = year.work.client.workflow.getHandle(`exchange/${story.exchange.id}`);
    await eventually(async () => (await run.describe()).status.name === 'COMPLETED');
    await year.replays(story.exchange);
  });
}
