import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { CaseKind, PromoterApplicationFacts, PromoterCallFacts } from '@waymark/domain';
import { Subject } from 'rxjs';
import { Database } from '../database/database.js';

/** A case that changed, with its parties, so that every listener can be asked whether it is theirs to know. */
export interface Change {
  readonly kind: CaseKind;
  readonly id: string;
  readonly seq: number;
  readonly hostOrgId: string | null;
  readonly senderOrgId: string | null;
  readonly coSenderOrgIds: readonly string[] | null;
  readonly organisationId: string | null;
  readonly participantIds: readonly string[];
  /** What happened, as far as it says whose it is to know. */
  readonly type: string;
  readonly actorId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Of a promoter call or an application: what the rules look at. */
  readonly call: PromoterCallFacts | null;
  readonly application: PromoterApplicationFacts | null;
  /** Of the application that an event of a call names. */
  readonly named: PromoterApplicationFacts | null;
}

const everyMs = 1_000;
/** Numbers are given before a transaction ends, so one that is a little lower may appear later. */
const lookBack = 500;

const newest = `select id as number from case_event order by id desc limit ${lookBack}`;
const changed = `
  select e.id as number, e.case_kind as kind, e.case_id as id, e.seq, x.host_org_id as "hostOrgId",
    x.sender_org_id as "senderOrgId", x.co_sender_org_ids as "coSenderOrgIds", p.organisation_id as "organisationId",
    e.type, e.actor_id as "actorId", jsonb_build_object(
      'to', e.data->'to', 'writer', e.data->'writer', 'organisationId', e.data->'organisationId') as data,
    c.facts as call, a.facts as application,
    (select facts from promoter_application where id::text = e.data->>'applicationId') as named,
    array(select t.person_id from exchange_participant t where t.exchange_id = e.case_id) as "participantIds"
  from case_event e
    left join exchange x on e.case_kind = 'exchange' and x.id = e.case_id
    left join proposal p on e.case_kind = 'proposal' and p.id = e.case_id
    left join promoter_application a on e.case_kind = 'promoterApplication' and a.id = e.case_id
    left join promoter_call c on c.id = coalesce(a.call_id, case when e.case_kind = 'promoterCall' then e.case_id end)
  where e.id > ? order by e.id limit 1000`;

/** Looks for new events of all cases once a second while somebody listens: one query, however many listen. */
@Injectable()
export class ChangeFeed implements BeforeApplicationShutdown {
  private readonly logger = new Logger(ChangeFeed.name);
  readonly changes = new Subject<Change>();
  private listeners = 0;
  private timer: NodeJS.Timeout | null = null;
  private looking = false;
  /** Numbers of the events that were told, or were there before anybody listened; null while nobody does. */
  private told: Set<number> | null = null;

  constructor(private readonly database: Database) {}

  /** @returns what to call when the listener is gone */
  listen(): () => void {
    this.listeners += 1;
    this.timer ??= setInterval(() => void this.look(), everyMs).unref();
    void this.look();
    return () => {
      this.listeners -= 1;
      if (this.listeners === 0) this.rest();
    };
  }

  /** Ends every stream: a server that closes waits for the last of them. */
  beforeApplicationShutdown(): void {
    this.rest();
    this.changes.complete();
  }

  private rest(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    this.told = null;
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      if (this.told) await this.tellNew(this.told);
      else this.told = await this.thereAlready();
    } catch (error) {
      this.logger.warn({ error: (error as Error).name }, 'changes could not be read; trying again');
    } finally {
      this.looking = false;
    }
  }

  private async thereAlready(): Promise<Set<number>> {
    const rows = await this.database.fork().execute<{ number: number }[]>(newest);
    return new Set(rows.map(({ number }) => number));
  }

  private async tellNew(told: Set<number>): Promise<void> {
    const from = Math.max(0, ...told) - lookBack;
    const rows = await this.database.fork().execute<(Change & { number: number })[]>(changed, [from]);
    for (const number of told) if (number <= from) told.delete(number);
    for (const { number, ...change } of rows) {
      if (told.has(number)) continue;
      told.add(number);
      this.changes.next(change);
    }
  }
}
