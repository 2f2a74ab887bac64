import type { ExchangeMailKey } from './keys.js';
import type { ReportKind } from './reports.js';

/** Mails that ask somebody for a report, and for which. */
export const reportOfMail = {
  'pre-report-invitation': 'pre-participant',
  'pre-report-reminder': 'pre-participant',
  'host-pre-report-reminder': 'pre-host',
  'post-report-invitation': 'post-participant',
  'post-report-reminder': 'post-participant',
  'host-post-report-invitation': 'post-host',
  'host-post-report-reminder': 'post-host',
} as const satisfies Readonly<Partial<Record<ExchangeMailKey, ReportKind>>>;

/** The report a mail asks for; null for a mail that asks for none, or that says itself which it is about. */
export const reportAskedBy = (mail: string): ReportKind | null =>
  (reportOfMail as Readonly<Record<string, ReportKind>>)[mail] ?? null;
