import { Injectable } from '@nestjs/common';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { SlipView } from '@waymark/contract';
import { ExchangeEntity, ProposalEntity } from '@waymark/db';
import { caseRoles, type CaseRole, dayOf, slipsOn } from '@waymark/domain';
import { Access } from '../access/access.js';
import { exchangeSentence, type RowContext } from '../exchanges/exchange-row.js';
import { proposalSentence } from '../proposals/proposal-row.js';
import { type AnyCase, taskCase } from '../tasks/task-cases.js';
import { untilOfCase } from './until-of-case.js';

/** The day is no column: of the open cases those are looked at whose clock acts soonest. */
const looked = 400;

/** What slips within the week if nobody does anything. */
@Injectable()
export class Slips {
  constructor(private readonly access: Access) {}

  async of(em: EntityManager, context: RowContext): Promise<SlipView[]> {
    const rows: AnyCase[] = [...(await this.exchanges(em, context)), ...(await this.proposals(em, context))];
    const today = dayOf(context.now);
    return rows
      .flatMap((row) => {
        const waitingOn = row.waitingOn as CaseRole[];
        const on = slipsOn({ waitingOn, until: untilOfCase(row, context) }, today);
        return on === null ? [] : [toSlipView(row, on, context)];
      })
      .sort((a, b) => a.on.localeCompare(b.on));
  }

  private async exchanges(em: EntityManager, { viewer }: RowContext): Promise<ExchangeEntity[]> {
    const granted = this.access.where(viewer, 'read', 'Exchange');
    if (!granted) return [];
    const where = { $and: [granted, { over: null }] } as FilterQuery<ExchangeEntity>;
    return em.find(ExchangeEntity, where, {
      populate: ['hostOrg', 'senderOrg'],
      orderBy: [{ dueAt: 'asc nulls last' }, { id: 'asc' }],
      limit: looked,
    });
  }

  private async proposals(em: EntityManager, { viewer }: RowContext): Promise<ProposalEntity[]> {
    const granted = this.access.where(viewer, 'read', 'Proposal');
    if (!granted) return [];
    const where = { $and: [granted, { over: null }] } as FilterQuery<ProposalEntity>;
    return em.find(ProposalEntity, where, {
      populate: ['organisation'],
      orderBy: [{ dueAt: 'asc nulls last' }, { id: 'asc' }],
      limit: looked,
    });
  }
}

function toSlipView(row: AnyCase, on: string, context: RowContext): SlipView {
  const roles = caseRoles(context.viewer, row.facts);
  const isExchange = row instanceof ExchangeEntity;
  return {
    case: taskCase(isExchange ? 'exchange' : 'proposal', row.id, row),
    on,
    sentence: isExchange ? exchangeSentence(row, context) : proposalSentence(row, context),
    mine: roles.some((role) => row.waitingOn.includes(role)),
  };
}
