import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ExportForm, ListName } from '@waymark/contract';
import { dayOf, say, type Viewer } from '@waymark/domain';
import type { FastifyReply } from 'fastify';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { csvOf } from './csv.js';
import type { SheetColumn } from './sheet.js';
import { xlsxOf } from './xlsx.js';

/** Rows read at once. */
const batch = 500;
/** Exports that one person has under way at the same time: each keeps the database busy while it is taken. */
const mostAtOnce = 8;

const kinds: Record<ExportForm, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A list that can be exported: the same rows and the same fields as its pages show to the same person. */
export interface Exported<Row> {
  readonly list: ListName | 'answers';
  readonly columns: readonly SheetColumn<Row>[];
  readonly ids: () => Promise<string[]>;
  readonly byIds: (ids: readonly string[]) => Promise<Row[]>;
}

/**
 * Sends all rows of a list as a file. Which rows, is asked once; what stands in them is read bit by bit as the file is
 * taken, so that neither their number nor a slow reader holds memory or a connection of the database.
 */
@Injectable()
export class Exporter {
  private readonly logger = new Logger(Exporter.name);
  /** By person. */
  private readonly running = new Map<string, number>();

  constructor(@Inject(CLOCK) private readonly now: Clock) {}

  /** @throws a 503 problem while this person has too many under way */
  async send<Row>(
    reply: FastifyReply,
    viewer: Viewer,
    form: ExportForm,
    { list, columns, ids, byIds }: Exported<Row>,
  ): Promise<void> {
    this.count(viewer, 1);
    const about = { person: viewer.personId, list, form, columns: columns.length };
    let rows = 0;
    const end = (whole: boolean) => {
      this.count(viewer, -1);
      this.logger[whole ? 'log' : 'warn']({ ...about, rows, whole }, 'export');
    };
    const wanted = await ids().catch((error: unknown) => {
      end(false);
      throw error;
    });
    async function* batches(): AsyncGenerator<Row[]> {
      for (let at = 0; at < wanted.length; at += batch) {
        const found = await byIds(wanted.slice(at, at + batch));
        rows += found.length;
        yield found;
      }
    }
    const sheet = { name: say(`sheet.${list}`), columns, batches: batches() };
    const file = form === 'csv' ? csvOf(sheet) : xlsxOf(sheet);
    file.once('close', () => end(file.readableEnded));
    const name = `waymark-${list}-${dayOf(this.now().toISOString())}.${form}`;
    await reply
      .header('content-type', kinds[form])
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(file);
  }

  private count({ personId }: Viewer, change: 1 | -1): void {
    const now = (this.running.get(personId) ?? 0) + change;
    if (now > mostAtOnce) throw tooMany();
    if (now === 0) this.running.delete(personId);
    else this.running.set(personId, now);
  }
}

const tooMany = () =>
  problem('unavailable', {
    detail: say('problem.detail.exportsUnderWay'),
    retryAfter: 10,
  });
