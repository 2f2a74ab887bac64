import { addDays, dayOf } from '../deadlines/brussels.js';
import { dayAfter, settingValue, type SettingKey } from '../deadlines/settings.js';
import type { Day, LifecycleSettings } from '../lifecycle/index.js';
import type { ExchangeFacts } from './facts.js';
import { isPreKind, type ReportKind } from './reports.js';
import type { ExchangeContext } from './kit.js';
import { lastSaidToBeOn, visitEnd, visitStart } from './visit.js';

/** The day by which a report is due; null while the visit has no dates. */
export function reportDueDay(
  facts: ExchangeFacts,
  kind: ReportKind,
  settings: LifecycleSettings,
): Day | null {
  if (isPreKind(kind)) {
    const start = visitStart(facts);
    return start && addDays(start, -settingValue(settings, 'preReportDueDaysBefore'));
  }
  const end = visitEnd(facts);
  return end && dayAfter(end, settings, 'postReportDueDays');
}

/** A deadline counted from the entry into the stage. */
export const sinceStage =
  (key: SettingKey) =>
  ({ stageSince }: ExchangeFacts, { settings }: ExchangeContext): Day =>
    dayAfter(dayOf(stageSince), settings, key);

/** First the dates are awaited, then the reports, then the day itself. */
export function dueInPreparation(facts: ExchangeFacts, { now, settings }: ExchangeContext): Day | null {
  const start = visitStart(facts);
  if (!start) return dayAfter(dayOf(lastSaidToBeOn(facts)), settings, 'datesTaskDay');
  const reports = reportDueDay(facts, 'pre-participant', settings);
  return reports && reports >= dayOf(now) ? reports : start;
}

export const dueInVisit = (facts: ExchangeFacts, { settings }: ExchangeContext): Day | null => {
  const end = facts.quiet ? null : visitEnd(facts);
  return end && dayAfter(end, settings, 'assumeHeldDay');
};
