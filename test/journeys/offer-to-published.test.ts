import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { formatOf } from '@waymark/domain';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { textOfPdf } from '../support/text-of-pdf.js';
import type { CasePage } from './steps/case-page.js';
import { chapters } from './steps/chapters.js';
import { answerFactsheet, draftFactsheet, editFactsheet, stepAtFactsheet } from './steps/factsheet-page.js';
import { choose, find, markPresent, pick, write } from './steps/fields.js';
import { factsheetHeadings } from './steps/headings.js';
import { writeWholeProgramme } from './steps/programme.js';
import { proposeMatchAfterTheFact, writeProposal } from './steps/proposal-pages.js';
import { addPhoto, fileReport, openOwedReport, writeReport } from './steps/report-page.js';
import * as story from './steps/story.js';
import { demo, signedIn, signedInAs, signedInByMail, troublesFor } from './steps/visitors.js';
import { askLabel, labelOf, t } from './steps/words.js';

describe('an exchange, from offer to published factsheet, by clicking only', () => {
  const chapter = chapters();
  let browser: Browser;
  let secretary: Page;
  let host: Page;
  let sender: Page;
  let lovisa: Page;
  let lukasz: Page;
  let exchange: CasePage<'exchange'>;

  beforeAll(async () => {
    browser = await openBrowser();
    secretary = await signedInAs(browser, 'secretariat');
    host = await signedIn(browser, demo.representativeOfBasqueCountry);
    sender = await signedIn(browser, demo.representativeOfVastraGotaland);
    lovisa = await signedIn(browser, demo.participant);
  });
  afterAll(() => browser.close());

  chapter('two members offer, and the secretariat opens their proposals', async () => {
    for (const [page, offer] of [
      [host, story.hostOffer],
      [sender, story.senderOffer],
    ] as const) {
      const proposal = await writeProposal(page, offer);
      await proposal.standsAt('draft');
      await proposal.act('submit');
      await proposal.standsAt('submitted');
      const opened = await proposal.seenBy(secretary);
      await opened.act('open');
      await opened.standsAt('open');
    }
  });

  chapter('the secretariat proposes the match, and both sides say yes', async () => {
    exchange = await proposeMatchAfterTheFact(secretary, story.match);
    await exchange.standsAt('proposed');
    const asHost = await exchange.seenBy(host);
    await host.getByText(t('exchange.contactLater')).first().waitFor();
    await asHost.act('acceptMatch');
    await (await exchange.seenBy(sender)).act('acceptMatch');
    await (await exchange.seenBy(host)).standsAt('introduced');
    // Only now do both see how to reach each other.
    await host
      .getByRole('link', { name: /@vgr\.example$/ })
      .first()
      .waitFor();
  });

  chapter('the first contact is logged, and the visit is planned', async () => {
    const asSender = await exchange.seenBy(sender);
    await asSender.act('logFirstContact');
    await asSender.standsAt('preparing');
    const asHost = await exchange.seenBy(host);
    const { workingLanguage, ...plan } = story.visit;
    await asHost.act('planVisit', async (dialog) => {
      for (const [name, value] of Object.entries(plan)) await write(dialog, askLabel(name), value);
      await pick(dialog, askLabel('workingLanguage'), workingLanguage);
    });
    await writeWholeProgramme(host, story.visit.start, story.programme);
    await asHost.act('setContacts', (dialog) => find(dialog, askLabel('hostContactId'), story.hostContact));
    await host.getByText(story.hostContact).first().waitFor();
  });

  chapter('the sending side names who travels, one of them new to Waymark', async () => {
    await sender.getByRole('link', { name: t('nav.people') }).click();
    await sender.getByRole('link', { name: t('person.add') }).click();
    const { name, email, jobTitle, department } = story.lukasz;
    await write(sender, t('person.name'), name);
    await write(sender, t('person.email'), email);
    await write(sender, t('person.jobTitle'), jobTitle);
    await write(sender, t('person.department'), department);
    await sender.getByRole('button', { name: t('person.add') }).click();
    await sender.getByRole('heading', { level: 1, name }).waitFor();

    const asSender = await exchange.seenBy(sender);
    await asSender.act('setContacts', (dialog) =>
      find(dialog, askLabel('senderContactId'), story.senderContact),
    );
    await asSender.act('addParticipant', (dialog) => find(dialog, askLabel('personId'), demo.participant));
    await asSender.act('addParticipant', (dialog) => find(dialog, askLabel('personId'), name, jobTitle));
    await sender.getByText(t('exchange.participants', { smart_count: 2 })).waitFor();
  });

  chapter('everybody files the report before the visit, and the secretariat finds all ready', async () => {
    const asSecretary = await exchange.seenBy(secretary);
    // Not before the reports are in, and the menu says so.
    const menu = await asSecretary.menu();
    await menu.getByRole('menuitem', { name: labelOf.exchange('confirmReady') }).waitFor();

    await openOwedReport(lovisa, 'pre-participant', story.match.title);
    await writeReport(lovisa, 'pre-participant', story.reports.lovisaBefore);
    await fileReport(lovisa);

    lukasz = await signedInByMail(browser, story.lukasz.name, story.lukasz.email);
    await openOwedReport(lukasz, 'pre-participant', story.match.title);
    await writeReport(lukasz, 'pre-participant', story.reports.lukaszBefore);
    await fileReport(lukasz);

    await (await exchange.seenBy(host)).follow('fileReport');
    await writeReport(host, 'pre-host', story.reports.hostBefore);
    await fileReport(host);

    await asSecretary.open();
    await asSecretary.act('confirmReady');
    await asSecretary.standsAt('ready');
  });

  chapter('the visit is held, and who was there is recorded', async () => {
    const asSecretary = await exchange.seenBy(secretary);
    await asSecretary.act('startVisit');
    await asSecretary.standsAt('visiting');
    const asHost = await exchange.seenBy(host);
    await asHost.act('recordVisit', async (dialog) => {
      await choose(dialog, askLabel('outcome'), 'Held as planned');
      await markPresent(dialog, [demo.participant, story.lukasz.name]);
    });
    await asHost.standsAt('reporting');
  });

  chapter('everybody files the report after the visit', async () => {
    await openOwedReport(lovisa, 'post-participant', story.match.title);
    await writeReport(lovisa, 'post-participant', story.reports.lovisaAfter, {
      expectations: story.reports.lovisaBefore.expectations,
    });
    await fileReport(lovisa);

    await openOwedReport(lukasz, 'post-participant', story.match.title);
    await writeReport(lukasz, 'post-participant', story.reports.lukaszAfter, {
      expectations: story.reports.lukaszBefore.expectations,
    });
    await fileReport(lukasz);

    const bytes = await secretary.screenshot();
    await (await exchange.seenBy(host)).follow('fileReport');
    await writeReport(host, 'post-host', story.reports.hostAfter);
    await addPhoto(host, { bytes, alt: 'A workshop with six benches', caption: 'Where teachers learn' });
    await addPhoto(host, { bytes, alt: 'A hall full of machines', caption: 'Where apprentices work' });
    await fileReport(host);
    await (await exchange.seenBy(secretary)).standsAt('drafting');
  });

  chapter('the secretariat writes the factsheet from the reports and sends it for approval', async () => {
    await draftFactsheet(secretary);
    await editFactsheet(secretary, story.edited);
    await stepAtFactsheet(secretary, 'finishDraft');
    await (await exchange.seenBy(secretary)).standsAt('approval');
  });

  chapter('both sides and everybody quoted agree, and it is published', async () => {
    for (const page of [host, sender]) {
      await exchange.seenBy(page);
      await answerFactsheet(page, 'approveFactsheet');
    }
    for (const page of [lovisa, lukasz]) {
      await exchange.seenBy(page);
      await answerFactsheet(page, 'confirmItem');
    }
    await (await exchange.seenBy(secretary)).standsAt('published');
  });

  chapter(
    'the published page has every section, every accent, and nothing that was not allowed',
    async () => {
      const [page] = await Promise.all([
        secretary.waitForEvent('popup'),
        secretary.getByRole('link', { name: t('exchange.link.factsheet') }).click(),
      ]);
      await page.getByRole('heading', { level: 1, name: story.match.title }).waitFor();
      const text = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
      for (const words of [...factsheetHeadings, ...story.names, story.lukasz.name])
        expect(text.toLowerCase()).toContain(words.toLowerCase());
      expect(text).toContain(formatOf('RSP-STUDY-VISIT')?.name);
      expect(text).toContain(story.reports.lovisaAfter.quote);
      expect(text).not.toContain(demo.participant);
      await page.close();
    },
  );

  chapter('the PDF has the same sections, names and quotes', async () => {
    const link = secretary.getByRole('link', { name: t('exchange.link.pdf') });
    const response = await secretary.request.get((await link.getAttribute('href')) ?? '');
    expect(response.headers()['content-type']).toContain('application/pdf');
    const text = await textOfPdf(new Uint8Array(await response.body()));
    for (const words of [...factsheetHeadings, ...story.names, story.lukasz.name])
      expect(text).toContain(words);
    expect(text).toContain(story.reports.lukaszAfter.quote);
    expect(text).not.toContain(demo.participant);
  });

  chapter('nothing broke on any page', async () => {
    const pages = [secretary, host, sender, lovisa, lukasz];
    expect(pages.flatMap((page) => troublesFor(page))).toEqual([]);
  });
});
