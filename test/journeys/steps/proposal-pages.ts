import type { Page } from 'playwright-core';
import { CasePage } from './case-page.js';
import { choose, find, findIn, write } from './fields.js';
import { labelled, t } from './words.js';

export interface Offer {
  direction: 'receive' | 'send';
  title: string;
  summary: string;
  topics: readonly string[];
  formats: readonly string[];
  from: string;
  to: string;
  languages: readonly { code: string; level: string }[];
}

/** Opens a new proposal as somebody who speaks for one organisation, and writes what no draft can be without. */
export async function beginProposal(page: Page, offer: Pick<Offer, 'direction' | 'title'>): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: t('nav.myProposals') }).click();
  await page.getByRole('link', { name: t('proposal.create') }).click();
  await page.getByRole('heading', { level: 1, name: t('proposal.createTitle') }).waitFor();
  await choose(page, t('proposal.directionAsk'), t(`proposal.${offer.direction}Long`));
  await write(page, t('proposal.titleAsk'), offer.title);
}

/** Saves the proposal that is being written as a draft. */
export async function saveDraft(page: Page, title: string): Promise<CasePage<'proposal'>> {
  await page.getByRole('button', { name: t('proposal.saveDraft') }).click();
  await page.waitForURL('**/proposals/*/show');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new CasePage(page, 'proposal', new URL(page.url()).pathname);
}

/** Writes a whole proposal and saves it as a draft. */
export async function writeProposal(page: Page, offer: Offer): Promise<CasePage<'proposal'>> {
  await beginProposal(page, offer);
  await write(page, t('proposal.summaryAsk'), offer.summary);
  for (const topic of offer.topics) await find(page, t('proposal.topicsAsk'), topic);
  for (const format of offer.formats) await find(page, t('proposal.formatsAsk'), format);
  await write(page, t('proposal.periodStartAsk'), offer.from);
  await write(page, t('proposal.periodEndAsk'), offer.to);
  await write(page, t('proposal.placesAsk'), '1');
  await speak(page, offer.languages);
  return saveDraft(page, offer.title);
}

async function speak(page: Page, languages: Offer['languages']): Promise<void> {
  const group = page.getByRole('group', { name: labelled(t('proposal.languagesAsk')) });
  for (const [index, { code, level }] of languages.entries()) {
    await group.getByRole('button', { name: t('proposal.addLanguage') }).click();
    await group.getByLabel(t('proposal.language'), { exact: true }).nth(index).selectOption(code);
    await group.getByLabel(t('proposal.level'), { exact: true }).nth(index).selectOption(level);
  }
}

export interface Match {
  hostProposal: string;
  senderProposal: string;
  title: string;
  why: string;
  format: string;
}

/** Brings two proposals together as the secretariat, for a visit that was held already. */
export async function proposeMatchAfterTheFact(page: Page, match: Match): Promise<CasePage<'exchange'>> {
  await page.goto('/');
  await page.getByRole('link', { name: t('nav.exchanges') }).click();
  await page.getByRole('link', { name: t('exchange.propose') }).click();
  await page.getByRole('heading', { level: 1, name: t('propose.title') }).waitFor();
  const proposal = page.getByRole('combobox', { name: labelled(t('propose.proposal')) });
  await findIn(proposal.nth(0), match.hostProposal);
  await findIn(proposal.nth(1), match.senderProposal);
  await write(page, t('propose.exchangeTitle'), match.title);
  await write(page, t('propose.why'), match.why);
  await choose(page, t('propose.format'), match.format);
  await page.getByLabel(t('propose.afterTheFact')).check();
  await page.getByRole('button', { name: t('propose.submit') }).click();
  await page.waitForURL('**/exchanges/*/show');
  await page.getByRole('heading', { level: 1, name: match.title }).waitFor();
  return new CasePage(page, 'exchange', new URL(page.url()).pathname);
}
