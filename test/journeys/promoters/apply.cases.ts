import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MyApplicationView } from '@waymark/contract';
import type { Browser, Page } from 'playwright-core';
import { spanish } from '../../../apps/admin/src/apply/words/es.js';
import { openBrowser } from '../../support/browser.js';
import { flawsOf } from '../steps/looks.js';
import { linkIn, newMailTo } from '../steps/mails.js';
import { cutOff } from '../steps/reflow.js';
import { until } from '../steps/until.js';
import { keepPictures, newVisitor, phone, troublesFor } from '../steps/visitors.js';

const nominator = `nicanor-${randomUUID()}@vecinos.example`;
const nominee = `amaia-${randomUUID()}@vecinos.example`;
const reason = 'Ha acompañado a cuarenta aprendices en su primera estancia fuera de casa.';

let browser: Browser;
let theirs: Page;
let hers: Page;
beforeAll(async () => {
  browser = await openBrowser();
  const small = { viewport: phone, locale: 'es-ES', hasTouch: true, timezoneId: 'Atlantic/Canary' };
  theirs = await newVisitor(browser, small);
  hers = await newVisitor(browser, { ...small, colorScheme: 'dark' });
});
afterAll(async () => {
  await keepPictures();
  await browser.close();
});

const idOf = (page: Page) => /\/apply\/([0-9a-f-]{36})/.exec(page.url())![1]!;
const kept = async (page: Page) =>
  (await (
    await page.request.get(`/api/my-applications/${idOf(page)}`, { headers: { 'accept-language': 'es' } })
  ).json()) as MyApplicationView;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** By the name that the lifecycle gives the step in the reader's language. */
async function step(page: Page, name: string): Promise<void> {
  const { actions } = await kept(page);
  const found = actions.find((one) => one.name === name);
  if (!found?.allowed) throw new Error(`${name} is not offered: ${found?.because.join(' ')}`);
  await press(page, found.label);
}
const sees = (page: Page, status: MyApplicationView['status']) =>
  until(`the status ${status}`, async () => (await kept(page)).status === status || undefined);
async function isFine(page: Page): Promise<void> {
  expect([await flawsOf(page), await cutOff(page)]).toEqual([[], []]);
}

describe('an application on a small phone, in Spanish', () => {
  test('begins with a link that is mailed to whoever asks', async () => {
    await theirs.goto('/apply');
    await theirs.locator('html[lang="es"]').waitFor();
    await isFine(theirs);
    await theirs.getByLabel(spanish.email).fill(nominator);
    await press(theirs, spanish['start.send']);
    await theirs.getByRole('heading', { name: spanish['sent.title'] }).waitFor();
    await theirs.goto(linkIn(await newMailTo(nominator, 0)));
    await theirs.getByLabel(spanish['how.nomination']).check();
    await theirs.getByLabel(spanish['kind.person']).check();
    await theirs.locator('#name').fill('Nicanor Propón');
    await theirs.locator('#title').fill('Amaia Zubizarreta');
    await isFine(theirs);
    await press(theirs, spanish.begin);
    await theirs.waitForURL(/\/apply\/[0-9a-f-]{36}/);
    await theirs.getByRole('heading', { level: 1, name: 'Amaia Zubizarreta' }).waitFor();
  });

  test('keeps what is typed by itself, and says how many words are left', async () => {
    await theirs.locator('#reason').fill(reason);
    await theirs
      .getByText(/^Quedan \d+ palabras$/)
      .first()
      .waitFor();
    await until(
      'the answer to be kept',
      async () => (await kept(theirs)).answers['reason'] === reason || undefined,
    );
    await theirs.reload();
    await theirs.locator('#reason').waitFor();
    expect(await theirs.locator('#reason').inputValue()).toBe(reason);
    await isFine(theirs);
  });

  test('says what is missing, and goes to the nominee once nothing is', async () => {
    await theirs.getByRole('heading', { name: spanish.missing }).waitFor();
    for (const key of ['name', 'institutions', 'priorities', 'messages', 'interests'])
      await theirs
        .locator(`#${key}`)
        .fill(key === 'name' ? 'Amaia Zubizarreta' : 'Centros pequeños de la costa.');
    await theirs.locator('#contactEmail').fill(nominee);
    await choose(theirs, 'type');
    await choose(theirs, 'region');
    await theirs.locator('#languages').selectOption('es');
    await theirs.locator('input[name="inclusion"]').last().check();
    await theirs.locator('#dataConsent').check();
    await theirs.getByRole('heading', { name: spanish.missing }).waitFor({ state: 'detached' });
    await isFine(theirs);
    await step(theirs, 'submitForConsent');
    await sees(theirs, 'waiting-for-nominee');
  });

  test('is sent in when the nominee, who opens their own link, says yes', async () => {
    await hers.goto(linkIn(await newMailTo(nominee, 0)));
    await hers.locator('html[lang="es"]').waitFor();
    await isFine(hers);
    await press(hers, spanish.open);
    await hers.getByText(spanish.nominated.replace('{name}', 'Nicanor Propón')).waitFor();
    await isFine(hers);
    await step(hers, 'agreeToNomination');
    await sees(hers, 'received');
    await hers.getByRole('heading', { level: 1, name: 'Amaia Zubizarreta' }).waitFor();
    await hers.getByText(spanish.preview).click();
    await hers.getByText(reason).waitFor();
    await isFine(hers);
    expect((await kept(theirs)).status).toBe('received');
  });

  test('is withdrawn by whoever it is about, who is asked once whether they are sure', async () => {
    await step(hers, 'withdraw');
    await hers.getByRole('button', { name: spanish.cancel }).waitFor();
    await press(hers, spanish.confirm);
    await sees(hers, 'ended');
    await isFine(hers);
    expect([troublesFor(theirs), troublesFor(hers)]).toEqual([[], []]);
  });
});

/** The first answer of a question, however many it has. */
async function choose(page: Page, key: string): Promise<void> {
  const place = page.locator(`#${key}`);
  if (await place.evaluate((one) => one.matches('select'))) await place.selectOption({ index: 1 });
  else await place.check();
}
