import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportView } from '@waymark/contract';
import { type FormContext, type FormDefinition, languageNames, offeredLanguages } from '@waymark/domain';
import type { Browser, Page } from 'playwright-core';
import { stepsFor } from '../../apps/admin/src/participant/steps.js';
import { openBrowser } from '../support/browser.js';
import { flawsOf } from './steps/looks.js';
import { linkIn, mailCount, newMailTo } from './steps/mails.js';
import { cutOff } from './steps/reflow.js';
import { newVisitor, phone, troublesFor } from './steps/visitors.js';

// Of the demo data; neither files anything here, and no other journey counts their mails.
const travellers = {
  'the report before the visit': 'sixten.lindaker@boras.example',
  'the report after the visit': 'ziga.podgornjak@zelena.example',
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(travellers))('%s, on a small phone', (_which, traveller) => {
  let page: Page;
  let link: string;
  beforeAll(async () => {
    page = await newVisitor(browser, { viewport: phone, locale: 'en-GB', hasTouch: true });
    const before = await mailCount(traveller);
    await page.goto('/report');
    await page.locator('#email').fill(traveller);
    await page.keyboard.press('Enter');
    link = linkIn(await newMailTo(traveller, before));
  });

  test.each(offeredLanguages)(
    'has every page in its own words, whole, and for everybody: %s',
    async (language) => {
      const found: string[] = [];
      const look = async (what: string) => {
        await page.locator('h1').waitFor();
        const flaws = [...(await flawsOf(page)), ...(await cutOff(page))];
        found.push(...flaws.map((flaw) => `${what}: ${flaw}`));
      };
      await page.goto(link);
      await page.locator('h1').waitFor();
      await page.getByRole('combobox').selectOption({ label: languageNames[language] });
      await page.locator(`html[lang="${language}"]`).waitFor();
      await look('the beginning');
      await page.locator('button.big').click();
      await page.waitForURL(/\/report\/[0-9a-f-]{36}/);

      const [, id] = /\/report\/([0-9a-f-]{36})/.exec(page.url())!;
      const report = (await (await page.request.get(`/api/my-reports/${id}`)).json()) as ReportView;
      const { context = {}, ...form } = report.form as unknown as FormDefinition & { context?: FormContext };
      const steps = stepsFor(form, report.answers, context);
      expect(steps.length).toBeGreaterThan(4);
      for (const { key } of [...steps, { key: 'check' }]) {
        await page.goto(`/report/${id}/${key}`);
        await page.locator('.progress').waitFor();
        await look(key);
      }
      expect([found, troublesFor(page)]).toEqual([[], []]);
    },
  );
});
