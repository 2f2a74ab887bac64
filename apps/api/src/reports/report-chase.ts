import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportChase, ReportMail } from '@waymark/contract';
import { type EffectEntity, type MailEffect, readReportMails, reportMailKey } from '@waymark/db';
import {
  canBeRemindedOf,
  capital,
  type ExchangeFacts,
  mailName,
  mailState,
  mayRemindFrom,
  type ReportKind,
  say,
} from '@waymark/domain';

/** What is known of asking for one report; null for a reader who is not to know. */
export type Chaser = (facts: ExchangeFacts, kind: ReportKind, personId: string | null) => ReportChase | null;

function toReportMail(effect: EffectEntity): ReportMail {
  const state = mailState(effect);
  return {
    at: effect.createdAt.toISOString(),
    label: capital(mailName('exchange', (effect.data as MailEffect).mail) ?? say('beside.someMail')),
    state,
    stateLabel: say(`beside.mailState.${state}`),
  };
}

/**
 * How the reports of these exchanges were asked for so far, and whether they may be asked for again.
 * @param mayKnow is the reader to know it at all? Nothing is read for those who may not
 */
export async function chaserFor(
  em: EntityManager,
  exchangeIds: readonly string[],
  { mayKnow, now }: { readonly mayKnow: boolean; readonly now: Date },
): Promise<Chaser> {
  if (!mayKnow) return () => null;
  const mails = await readReportMails(em, [...new Set(exchangeIds)]);
  return (facts, kind, personId) => {
    const last = mails.get(reportMailKey(facts.id, kind, personId));
    return {
      lastMail: last ? toReportMail(last) : null,
      canRemind: canBeRemindedOf(facts, kind, personId ?? undefined),
      remindFrom: mayRemindFrom(facts, kind, personId ?? undefined, now.toISOString()),
    };
  };
}
