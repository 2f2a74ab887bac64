import {
  formFor,
  say,
  sectionsFor,
  type Answers,
  type FormContext,
  type FormKey,
  type Question,
  type QuestionKind,
} from '@waymark/domain';
import type { Page } from 'playwright-core';
import * as fields from './fields.js';
import { labelled, t } from './words.js';

type Fill = (page: Page, question: Question, answer: never) => Promise<unknown>;

const optionLabel = ({ options = [] }: Question, key: string) =>
  options.find((option) => option.key === key)?.label ?? key;

/** How a person answers each kind of question. A kind that the forms learn and this map does not fails the check. */
const fill = {
  text: (page, { label }, answer: string) => fields.write(page, label, answer),
  longText: (page, { label }, answer: string) => fields.write(page, label, answer),
  choice: (page, question, answer: string) =>
    fields.choose(page, question.label, optionLabel(question, answer)),
  choices: (page, question, answer: string[]) =>
    fields.tick(
      page,
      question.label,
      answer.map((key) => optionLabel(question, key)),
    ),
  scale: (page, { label }, answer: number) =>
    page
      .getByRole('group', { name: labelled(label) })
      .getByRole('button', { name: String(answer), exact: true })
      .first()
      .click(),
  number: (page, { label }, answer: number) => fields.write(page, label, String(answer)),
  date: (page, { label }, answer: string) => fields.write(page, label, answer),
  language: async (page, { label }, answer: { code: string; level: string }) => {
    const group = page.getByRole('group', { name: labelled(label) });
    await fields.pick(group, t('proposal.language'), answer.code);
    await fields.pick(group, t('proposal.level'), answer.level);
  },
  list: (page, { label }, answer: string[]) => fields.writeLines(page, label, answer),
  consent: (page, { label }, answer: boolean) => page.getByLabel(labelled(label)).setChecked(answer),
  perExpectation: async (page, question, answer: { outcome: string; why: string }) => {
    const { label, key } = question;
    await fields.choose(page, label, optionLabel(question, answer.outcome));
    await page.locator(`#question-${key}`).getByLabel(t('report.why')).fill(answer.why);
  },
  halfDays: (page, { label }, answer: fields.HalfDay[]) => fields.writeProgramme(page, label, answer),
  photos: () => Promise.reject(new Error('Photos are added by hand')),
} satisfies Record<QuestionKind, Fill>;

/**
 * Opens a report that the person owes from their home page and answers it question by question, as it is drawn.
 * @param answers by question key, in the shapes that the API keeps
 * @param context what the form knows of the case, e.g. the expectations named before the visit
 */
export async function writeReport(
  page: Page,
  key: FormKey,
  answers: Answers,
  context: FormContext = {},
): Promise<void> {
  const form = formFor(key);
  await page.getByRole('heading', { level: 1, name: form.title }).waitFor();
  for (const section of sectionsFor(form, answers, context))
    for (const question of section.questions) {
      const answer = answers[question.key];
      if (answer !== undefined) await (fill[question.kind] as Fill)(page, question, answer as never);
    }
}

/** Files the report that is open, and says yes to the question whether it is meant. */
export async function fileReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('report.file') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('report.fileNow') })
    .click();
  await page.getByText(t('report.filed')).waitFor();
}

/** From the home page to a report that it says one owes. */
export async function openOwedReport(page: Page, kind: FormKey, exchangeTitle: string): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('listitem')
    .filter({ hasText: exchangeTitle })
    .getByRole('link', { name: t('home.writeReport', { report: say(`report.${kind}`) }) })
    .click();
}

export interface Picture {
  bytes: Buffer;
  alt: string;
  caption: string;
}

/** Adds a photo on which nobody can be recognised to the report that is open. */
export async function addPhoto(page: Page, { bytes, alt, caption }: Picture): Promise<void> {
  await page
    .getByLabel(t('report.addPhoto'))
    .first()
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: bytes });
  await fields.write(page, t('report.photoAlt'), alt);
  await fields.write(page, t('report.photoCaption'), caption);
  await fields.choose(page, t('report.photoOthers'), t('report.photoOthers.nobody'));
  await page.getByRole('button', { name: t('report.sendPhoto') }).click();
  await page.getByRole('img', { name: alt }).waitFor();
}
