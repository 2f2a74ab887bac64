import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.js';
import { write } from '../steps/fields.js';
import { flawsOf, looks, show } from '../steps/looks.js';
import { applicationAction, asked, mineToday, take } from '../steps/promoter-pages.js';
import { phone, signedIn, troublesFor } from '../steps/visitors.js';
import { askLabel, t } from '../steps/words.js';

/** Given to her and to Helle, and not looked at yet. */
const conflicted = { name: 'Jānis Vējlapa', says: 'The road is a classroom.' };
/** Helle filed hers; her own stands there as a draft. */
const reviewed = {
  name: 'Rasa Mėlynaitė',
  draft: 'Lovely, but how would others do it?',
  byHelle: 'I laughed, and then I believed it.',
};

let browser: Browser;
let siobhan: Page;
beforeAll(async () => {
  browser = await openBrowser();
  siobhan = await signedIn(browser, 'Siobhán Ní Bhraonáin');
});
afterAll(async () => {
  const troubles = troublesFor(siobhan);
  await browser.close();
  expect(troubles).toEqual([]);
});

const heading = (name: string) => siobhan.getByRole('heading', { level: 1, name }).waitFor();
/** Opens what waits for her by its line on her home. */
async function openMine(name: string): Promise<void> {
  await siobhan.goto('/');
  await mineToday(siobhan).getByRole('listitem').filter({ hasText: name }).getByRole('link').first().click();
  await heading(name);
}
const flaws = async () => {
  const found: string[] = [];
  for (const look of looks) {
    await show(siobhan, look);
    found.push(...(await flawsOf(siobhan)).map((flaw) => `${look.theme}, ${look.screen}: ${flaw}`));
  }
  await show(siobhan, looks[0]!);
  return found;
};

test('a reviewer says that they have a conflict, and the application is gone from every page', async () => {
  await openMine(conflicted.name);
  await siobhan.getByText(conflicted.says).first().waitFor();
  expect(await flaws()).toEqual([]);
  const page = new URL(siobhan.url()).pathname;

  await take(siobhan, applicationAction('declareInterests'), async (dialog) => {
    await dialog.getByLabel(askLabel('conflict')).check();
    await write(dialog, askLabel('reason'), 'He drove my learners to a fair for years.');
  });
  await heading(t('promoter.notShown'));
  expect(await siobhan.getByText(conflicted.says).count()).toBe(0);
  expect(await flaws()).toEqual([]);

  await siobhan.reload();
  await heading(t('promoter.notShown'));
  await siobhan.goto('/');
  await mineToday(siobhan).getByText(reviewed.name).first().waitFor();
  expect(await siobhan.getByText(conflicted.name).count()).toBe(0);
  for (const list of ['/promoter-applications', '/promoter-applications/board']) {
    await siobhan.goto(list);
    await siobhan
      .getByRole('main')
      .getByRole('link', { name: reviewed.name })
      .or(siobhan.getByRole('status'))
      .first()
      .waitFor();
    expect([list, await siobhan.getByText(conflicted.name).count()]).toEqual([list, 0]);
  }
  await siobhan.goto(`/promoter-applications?filter=${encodeURIComponent(JSON.stringify({ q: 'vejlapa' }))}`);
  await siobhan.getByText(t('list.noMatch')).waitFor();
  expect(JSON.stringify(await asked<unknown>(siobhan, '/api/search?q=vejlapa'))).not.toContain('Vējlapa');
  expect((await siobhan.request.get(`/api${page.replace(/\/show$/, '')}`)).status()).toBe(404);
});

test('on a phone the filters of a list wait behind one button', async () => {
  await siobhan.setViewportSize(phone);
  await siobhan.goto('/promoter-applications');
  const stage = siobhan.getByRole('combobox', { name: t('exchange.stage') });
  const filters = siobhan.getByRole('button', { name: t('list.filters'), exact: true });
  await filters.waitFor();
  expect(await stage.isVisible()).toBe(false);
  expect(await filters.getAttribute('aria-expanded')).toBe('false');
  await filters.press('Enter');
  await stage.selectOption({ index: 1 });
  await siobhan.getByRole('button', { name: t('list.filtersOn', { smart_count: 1 }), exact: true }).waitFor();
  expect(await flawsOf(siobhan)).toEqual([]);
  await show(siobhan, looks[0]!);
});

test('a draft is kept as it is typed; the others’ reviews are read only once one’s own is filed', async () => {
  await openMine(reviewed.name);
  const own = siobhan.getByLabel('Comment to the panel');
  await own.waitFor();
  expect(await own.inputValue()).toBe(reviewed.draft);
  await siobhan.getByText(t('promoter.completeNotFiled')).waitFor();
  expect(await siobhan.getByText(reviewed.byHelle).count()).toBe(0);
  const kept = siobhan.waitForResponse(
    (response) => response.url().endsWith('/papers/review/answers') && response.ok(),
  );
  const wish = 'Please send us the programme of one of these journeys.';
  await siobhan.getByLabel(/^Comment to the applicant/).fill(wish);
  await kept;
  expect(await flaws()).toEqual([]);
  await siobhan.reload();
  await own.waitFor();
  expect(await siobhan.getByLabel(/^Comment to the applicant/).inputValue()).toBe(wish);
  expect(await siobhan.getByText(reviewed.byHelle).count()).toBe(0);

  // By keys: scores are buttons, and so is filing.
  await siobhan
    .getByRole('button', { name: applicationAction('fileReview'), exact: true })
    .last()
    .press('Enter');
  await siobhan.getByText(reviewed.byHelle).first().waitFor();
  await siobhan
    .getByRole('region', { name: t('promoter.reviews') })
    .getByText(wish)
    .waitFor();
  expect(await flaws()).toEqual([]);
});
