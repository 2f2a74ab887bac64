import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PastRowView, PastTableView, RecordPastInput } from '@waymark/contract';
import { caseIdOf, ExchangeEntity, OrganisationEntity } from '@waymark/db';
import {
  type Alike,
  alikeOf,
  contentOf,
  dayOf,
  foldSpaces,
  type FindOrganisation,
  mayBeSame,
  type PastColumn,
  type PastExchange,
  readPastRow,
  recogniseColumns,
  type RowCells,
  type Viewer,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { firstRequests } from './past-keys.js';

interface Existing extends Alike {
  readonly id: string;
  readonly reference: string;
}

/** Understands a table of past exchanges, row by row. It only reads: what is to be recorded is asked for afterwards. */
@Injectable()
export class PastTables {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @throws a 403 problem for who may record nothing */
  check(viewer: Viewer): void {
    this.access.check(viewer, 'create', 'Exchange');
  }

  /** @param table lines of cells, the headings first */
  async read([header = [], ...lines]: readonly string[][]): Promise<PastTableView> {
    const { columns, missing, twice } = recogniseColumns(header);
    const view = {
      columns: columns.map((column, at) => ({ column, heading: header[at] ?? '' })),
      missing: [...missing],
      twice: [...twice],
    };
    if (missing.length > 0 || twice.length > 0) return { ...view, rows: [] };
    const headings = new Map(columns.flatMap((column, at) => (column ? [[column, header[at]!]] : [])));
    const em = this.database.fork();
    const find = await organisationsOf(em);
    const today = dayOf(this.now().toISOString());
    const rows = lines.flatMap((line, at) => {
      if (line.every((cell) => cell.trim() === '')) return [];
      const cells: RowCells = Object.fromEntries(
        columns.flatMap((column, place) => (column ? [[column, line[place] ?? '']] : [])),
      );
      const { past, problems, warnings } = readPastRow(cells, find, today);
      const withHeading = <Note extends { readonly column: PastColumn }>(note: Note) => ({
        ...note,
        heading: headings.get(note.column) ?? '',
      });
      return {
        line: at + 2,
        title: cells.title?.trim() ?? '',
        sides: [cells.host, cells.sender].map((side) => side?.trim() ?? '').join(' · '),
        days: [cells.start, cells.end].flatMap((day) => day?.trim() || []).join(' – '),
        held: cells.held?.trim() ?? '',
        problems: problems.map(withHeading),
        warnings: warnings.map(withHeading),
        recorded: null,
        past: past as RecordPastInput | null,
      };
    });
    const heading = headings.get('title')!;
    markRepeats(rows, heading);
    await this.markKnown(em, rows, heading);
    return { ...view, rows };
  }

  /** Rows that were recorded from this very content before, and rows that look like an exchange there is. */
  private async markKnown(em: EntityManager, rows: readonly PastRowView[], heading: string): Promise<void> {
    const readable = rows.filter((row) => row.past !== null);
    const pasts = readable.map(({ past }) => past as unknown as PastExchange);
    const requests = await firstRequests(em, pasts);
    const existing = await existingLike(em, pasts);
    const byId = new Map(existing.map((one) => [one.id, one]));
    for (const [at, row] of readable.entries()) {
      const { accepted, requestId } = requests[at]!;
      const own = accepted ? byId.get(caseIdOf(requestId)) : undefined;
      if (own) {
        row.recorded = { id: own.id, reference: own.reference };
        continue;
      }
      const like = existing.filter((one) => mayBeSame(one, alikeOf(pasts[at]!)));
      for (const { reference } of like.slice(0, 3))
        row.warnings.push({ key: 'like-existing', column: 'title', heading, value: reference });
    }
  }
}

/** The same row twice is recorded once; rows that may be the same exchange are pointed out. */
function markRepeats(rows: readonly PastRowView[], heading: string): void {
  const seen: { content: string; alike: Alike; line: number }[] = [];
  for (const row of rows) {
    if (row.past === null) continue;
    const past = row.past as unknown as PastExchange;
    const content = contentOf(past);
    const alike = alikeOf(past);
    const same = seen.find((one) => one.content === content);
    const like = seen.find((one) => mayBeSame(one.alike, alike));
    if (same) {
      row.problems.push({ key: 'repeated', column: 'title', heading, value: String(same.line) });
      row.past = null;
    } else {
      if (like) row.warnings.push({ key: 'like-row', column: 'title', heading, value: String(like.line) });
      seen.push({ content, alike, line: row.line });
    }
  }
}

async function organisationsOf(em: EntityManager): Promise<FindOrganisation> {
  const all = await em.find(OrganisationEntity, {}, { fields: ['id', 'name', 'shortName'] });
  const byName = new Map<string, Set<string>>();
  for (const { id, name, shortName } of all)
    for (const one of [foldSpaces(name), foldSpaces(shortName)])
      byName.set(one, (byName.get(one) ?? new Set()).add(id));
  return (written) => [...(byName.get(foldSpaces(written)) ?? [])].map((id) => ({ id }));
}

async function existingLike(em: EntityManager, pasts: readonly PastExchange[]): Promise<Existing[]> {
  const hosts = [...new Set(pasts.map(({ hostOrganisationId }) => hostOrganisationId))];
  const senders = [...new Set(pasts.map(({ senderOrganisationId }) => senderOrganisationId))];
  const found = await em.find(
    ExchangeEntity,
    { hostOrg: { $in: hosts }, senderOrg: { $in: senders } },
    { fields: ['id', 'reference', 'title', 'hostOrg', 'senderOrg', 'startDate', 'endDate'] },
  );
  return found.map(({ id, reference, title, hostOrg, senderOrg, startDate, endDate }) => ({
    id,
    reference,
    title,
    hostOrganisationId: hostOrg.id,
    senderOrganisationId: senderOrg.id,
    start: startDate,
    end: endDate,
  }));
}
