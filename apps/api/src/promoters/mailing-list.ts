import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type MailingListInput,
  type MailingListPasted,
  type MailingListPastePreview,
  type MailingListQuery,
  type MailingListRow,
  type MailingListTaken,
  type PastedAddress,
  mailingListSorts,
} from '@waymark/contract';
import { keepsMailingList, pastedPeople, say, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { forbidden } from '../access/access.js';
import { listOf, pageOf } from '../common/list.js';
import { PlainWrites } from '../common/plain-writes.js';
import { problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { personOnFile } from './person-on-file.js';

const listed = `
  from mailing_list_member m join person p on p.id = m.person_id left join organisation o on o.id = p.organisation_id
  where (?::uuid[] is null or p.id = any(?::uuid[]))
    and (?::boolean is null or (m.unsubscribed_at is not null) = ?::boolean)
    and (?::text is null or p.search like ?::text)`;
const columns = `
  select p.id, p.name, p.email, o.short_name as organisation, m.added_at as "addedAt", m.unsubscribed_at as "unsubscribedAt"`;
const order = { name: 'lower(p.name)', addedAt: 'm.added_at' } as const;

const put = `insert into mailing_list_member (person_id, added_at) values (?, now()) on conflict do nothing returning person_id`;
const standing = `
  select lower(p.email) as email, m.person_id is not null as listed, m.unsubscribed_at is not null as off
  from person p left join mailing_list_member m on m.person_id = p.id where lower(p.email) = any(?::text[])`;

interface Listed extends Omit<MailingListRow, 'addedAt' | 'unsubscribedAt'> {
  addedAt: Date | string;
  unsubscribedAt: Date | string | null;
}

const instant = (value: Date | string): string => new Date(value).toISOString();
const array = (values: readonly string[]): string => `{${values.map((one) => JSON.stringify(one)).join()}}`;

/** Whom each call goes to beside the members. Whoever took themselves off stays off until they say otherwise. */
@Injectable()
export class MailingList {
  constructor(
    private readonly database: Database,
    private readonly writes: PlainWrites,
  ) {}

  async page(viewer: Viewer, query: MailingListQuery, reply: FastifyReply): Promise<MailingListRow[]> {
    check(viewer);
    const { offset, limit, sort, order: direction } = pageOf(query, mailingListSorts);
    const ids = query.id ? array(query.id) : null;
    const off = query.unsubscribed ?? null;
    const q = query.q ? `%${query.q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` : null;
    const values = [ids, ids, off, off, q, q];
    const sql = this.database.fork().getConnection();
    const rows = await sql.execute<Listed[]>(
      `${columns} ${listed} order by ${order[sort]} ${direction}, p.id limit ${limit} offset ${offset}`,
      values,
    );
    const [count] = await sql.execute<{ total: number }[]>(`select count(*)::int as total ${listed}`, values);
    const shown = rows.map((row) => ({
      ...row,
      addedAt: instant(row.addedAt),
      unsubscribedAt: row.unsubscribedAt && instant(row.unsubscribedAt),
    }));
    return listOf(reply, shown, count!.total);
  }

  async add(viewer: Viewer, key: string, body: MailingListInput): Promise<MailingListRow> {
    check(viewer);
    const { personId, email, name } = body;
    if (!personId && !email) {
      const message = say('problem.detail.nothingDone');
      throw problem('invalid', { detail: message, errors: [{ field: 'email', message }] });
    }
    const id = await this.writes.once({ key, viewer, route: 'POST /mailing-list', body }, async (em) => {
      const found = personId ?? (await personOnFile(em, { email: email!, name: name ?? email! }));
      await this.known(em, found);
      await run(em, put, [found]);
      return found;
    });
    const none = [`{${id}}`, `{${id}}`, null, null, null, null];
    const [row] = await this.database.fork().getConnection().execute<Listed[]>(`${columns} ${listed}`, none);
    return {
      ...row!,
      addedAt: instant(row!.addedAt),
      unsubscribedAt: row!.unsubscribedAt && instant(row!.unsubscribedAt),
    };
  }

  async take(viewer: Viewer, key: string, personId: string): Promise<MailingListTaken> {
    check(viewer);
    let taken = true;
    const route = `DELETE /mailing-list/${personId}`;
    await this.writes.once({ key, viewer, route, body: {} }, async (em) => {
      const gone = await run(em, 'delete from mailing_list_member where person_id = ? returning person_id', [
        personId,
      ]);
      taken = gone.length > 0;
      return personId;
    });
    return { taken };
  }

  async look(viewer: Viewer, text: string): Promise<MailingListPastePreview> {
    check(viewer);
    const addresses = await this.read(this.database.fork(), text);
    return { addresses, toAdd: addresses.filter(isToAdd).length };
  }

  async paste(viewer: Viewer, key: string, text: string): Promise<MailingListPasted> {
    check(viewer);
    const addresses = await this.read(this.database.fork(), text);
    const wanted = addresses.filter(isToAdd);
    await this.writes.once({ key, viewer, route: 'POST /mailing-list/paste', body: { text } }, async (em) => {
      for (const { email, name } of wanted)
        await run(em, put, [await personOnFile(em, { email: email!, name: name ?? email! })]);
      return viewer.personId;
    });
    return { added: wanted.length, leftOut: addresses.length - wanted.length };
  }

  private async known(em: EntityManager, personId: string): Promise<void> {
    const found = await run(em, 'select id from person where id = ? and forgotten_at is null', [personId]);
    if (found.length > 0) return;
    const message = say('problem.detail.nothingDone');
    throw problem('invalid', { detail: message, errors: [{ field: 'personId', message }] });
  }

  private async read(em: EntityManager, text: string): Promise<PastedAddress[]> {
    const people = pastedPeople(text);
    const emails = [...new Set(people.flatMap(({ email }) => email ?? []))];
    const rows = await run<{ email: string; listed: boolean; off: boolean }>(em, standing, [array(emails)]);
    const known = new Map(rows.map((row) => [row.email, row]));
    const seen = new Set<string>();
    return people.map(({ line, name, email }) => {
      const again = email !== null && seen.has(email);
      if (email !== null) seen.add(email);
      return { line, name, email, state: stateOf(email, again, known.get(email ?? '')) };
    });
  }
}

function stateOf(
  email: string | null,
  again: boolean,
  known: { readonly listed: boolean; readonly off: boolean } | undefined,
): PastedAddress['state'] {
  if (email === null) return 'unreadable';
  if (again) return 'twice';
  if (!known) return 'new';
  if (known.off) return 'unsubscribed';
  return known.listed ? 'listed' : 'known';
}

const isToAdd = ({ state }: PastedAddress): boolean => state === 'new' || state === 'known';

const run = <Row = unknown>(em: EntityManager, sql: string, values: readonly unknown[]): Promise<Row[]> =>
  em.getConnection().execute<Row[]>(sql, [...values], 'all', em.getTransactionContext());

function check(viewer: Viewer): void {
  if (!keepsMailingList(viewer.roles)) throw forbidden();
}
