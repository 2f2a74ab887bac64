import { Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { NeedView, TaskCounts } from '@waymark/contract';
import { ExchangeEntity, ProposalEntity, ReportEntity, TaskEntity } from '@waymark/db';
import {
  byDamage,
  type ListedKind,
  damageIfLeft,
  dayOf,
  isForNow,
  type NeedFacts,
  reportWritable,
  type Viewer,
} from '@waymark/domain';
import { Access } from '../access/access.js';
import type { Where } from '../access/translations.js';
import { exchangeSentence, type RowContext } from '../exchanges/exchange-row.js';
import { untilOfCase } from './until-of-case.js';
import { proposalSentence } from '../proposals/proposal-row.js';
import { toReportRow } from '../reports/report-view.js';
import { type AnyCase, casesOf, taskCase } from '../tasks/task-cases.js';
import { asleep, awake, heldBy } from '../tasks/task-filters.js';
import { taskViews } from '../tasks/task-views.js';
import { waitsForViewer } from './waits-for-viewer.js';

/** So many of each kind are looked at; beyond that only the number is told. */
const looked = 300;
const shown = 100;

type Found = {
  readonly facts: NeedFacts;
  readonly view: Omit<NeedView, 'damage' | 'forNow' | 'dueOn' | 'since'>;
};

/** Everything that needs somebody: tasks, reports they owe, and cases that wait for them. */
@Injectable()
export class Needs {
  constructor(private readonly access: Access) {}

  async of(em: EntityManager, context: RowContext): Promise<{ needs: NeedView[]; needsTotal: number }> {
    const today = dayOf(context.now);
    const [tasks, reports, exchanges, proposals] = [
      await this.tasks(em, context),
      await this.reports(em, context),
      await this.cases(em, context, 'exchange'),
      await this.cases(em, context, 'proposal'),
    ];
    // A case in which one owes a report is said by that alone.
    const owing = new Set(reports.found.map(({ view }) => view.case.id));
    const unsaid = exchanges.found.filter(({ view }) => !owing.has(view.case.id));
    const total = tasks.total + reports.total + exchanges.total + proposals.total;
    const compare = byDamage(today);
    const all = [...tasks.found, ...reports.found, ...unsaid, ...proposals.found];
    return {
      needsTotal: total - (exchanges.found.length - unsaid.length),
      needs: all
        .sort((a, b) => compare(a.facts, b.facts))
        .slice(0, shown)
        .map(({ facts, view }) => ({
          ...view,
          dueOn: facts.dueOn,
          since: facts.since,
          damage: damageIfLeft(facts, today),
          forNow: isForNow(facts, today),
        })),
    };
  }

  /** Tasks that are the viewer's to see to, and are not with them now. */
  async counts(em: EntityManager, { viewer, now }: RowContext): Promise<TaskCounts> {
    const today = dayOf(now);
    const held = heldBy(viewer);
    const mine = this.tasksOf(viewer);
    const count = (...where: Where[]) =>
      mine ? em.count(TaskEntity, { $and: [mine, ...where] } as FilterQuery<TaskEntity>) : Promise.resolve(0);
    return {
      mine: await count(held['mine']!, awake(today)),
      asleep: await count(asleep(today)),
      others: await count(held['others']!, awake(today)),
    };
  }

  /** Open tasks for the viewer. The secretariat sees those of the sides too, and is asked for its own. */
  private tasksOf(viewer: Viewer): Where | null {
    const granted = this.access.where(viewer, 'read', 'Task');
    if (!granted) return null;
    const own = { $or: [{ forRole: 'secretariat' }, heldBy(viewer)['mine']!] };
    return { $and: [granted, { doneAt: null }, ...(viewer.roles.includes('secretariat') ? [own] : [])] };
  }

  private async tasks(em: EntityManager, { viewer, now }: RowContext) {
    const open = this.tasksOf(viewer);
    if (!open) return { found: [], total: 0 };
    const { mine, free } = heldBy(viewer);
    const where = { $and: [open, awake(dayOf(now)), { $or: [mine, free] }] } as FilterQuery<TaskEntity>;
    const [rows, total] = await em.findAndCount(TaskEntity, where, {
      orderBy: [{ dueAt: 'asc nulls last' }, { openedAt: 'asc' }, { id: 'asc' }],
      limit: looked,
    });
    const cases = await casesOf(em, rows);
    const views = await taskViews(em, rows);
    const found = rows.map((row, index): Found => {
      const dueOn = row.dueAt && dayOf(row.dueAt.toISOString());
      const { id, sentence, case: about } = views[index]!;
      return {
        facts: {
          task: row.key,
          dueOn,
          since: dayOf(row.openedAt.toISOString()),
          visitOn: visitOf(cases.get(row.caseId)),
        },
        view: { id, kind: 'task', sentence, case: about, task: views[index]! },
      };
    });
    return { found, total };
  }

  private async reports(em: EntityManager, { viewer, settings }: RowContext) {
    const granted = this.access.where(viewer, 'update', 'Report');
    if (!granted) return { found: [], total: 0 };
    const owed = { person: viewer.personId, status: ['draft', 'returned'], exchange: { over: null } };
    const where = { $and: [granted, owed] } as unknown as FilterQuery<ReportEntity>;
    const [rows, total] = await em.findAndCount(ReportEntity, where, {
      populate: ['exchange', 'person'],
      orderBy: { id: 'asc' },
      limit: looked,
    });
    // Past its time nobody can write it any more.
    const writable = rows.filter(({ exchange, kind }) =>
      reportWritable(exchange.facts, kind, viewer.personId),
    );
    const found = writable.map((report): Found => {
      const { kindLabel, dueAt } = toReportRow(report, settings, null);
      const { exchange } = report;
      return {
        facts: { dueOn: dueAt && dayOf(dueAt), since: null, visitOn: visitOf(exchange) },
        view: {
          id: report.id,
          kind: 'report',
          sentence: kindLabel,
          case: taskCase('exchange', exchange.id, exchange),
          task: null,
        },
      };
    });
    return { found, total: total - rows.length + found.length };
  }

  private async cases(em: EntityManager, context: RowContext, kind: ListedKind) {
    const { viewer } = context;
    const granted = this.access.where(viewer, 'read', kind === 'exchange' ? 'Exchange' : 'Proposal');
    if (!granted) return { found: [], total: 0 };
    const where = { $and: [granted, { over: null }, waitsForViewer(kind, viewer)] };
    const [rows, total]: [AnyCase[], number] =
      kind === 'exchange'
        ? await em.findAndCount(ExchangeEntity, where as FilterQuery<ExchangeEntity>, {
            populate: ['hostOrg', 'senderOrg'],
            orderBy: [{ dueAt: 'asc nulls last' }, { id: 'asc' }],
            limit: looked,
          })
        : await em.findAndCount(ProposalEntity, where as FilterQuery<ProposalEntity>, {
            populate: ['organisation'],
            orderBy: [{ dueAt: 'asc nulls last' }, { id: 'asc' }],
            limit: looked,
          });
    const found = rows.map((row): Found => ({
      facts: { dueOn: untilOfCase(row, context), since: null, visitOn: visitOf(row) },
      view: {
        id: row.id,
        kind: 'case',
        sentence:
          row instanceof ExchangeEntity ? exchangeSentence(row, context) : proposalSentence(row, context),
        case: taskCase(kind, row.id, row),
        task: null,
      },
    }));
    return { found, total };
  }
}

const visitOf = (of: AnyCase | undefined) =>
  of instanceof ExchangeEntity && of.over === null ? of.startDate : null;
