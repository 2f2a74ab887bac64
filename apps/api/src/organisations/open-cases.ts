import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { ExchangeEntity, ProposalEntity } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import type { Access } from '../access/access.js';
import { coSenders } from '../access/translations.js';

/** How many open proposals and exchanges of each organisation the viewer may see. Two queries, however many there are. */
export async function openCasesOf(
  em: EntityManager,
  access: Access,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(id: string) => number> {
  const counts = new Map<string, number>();
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  const organisations = { $in: [...ids] };
  const ofExchange = access.where(viewer, 'read', 'Exchange');
  if (ofExchange && ids.length > 0) {
    const theirs = {
      $or: [{ hostOrg: organisations }, { senderOrg: organisations }, coSenders(organisations)],
    };
    const where = { over: null, $and: [ofExchange, theirs] } as FilterQuery<ExchangeEntity>;
    for (const { hostOrg, senderOrg, coSenderOrgIds } of await em.find(ExchangeEntity, where, {
      fields: ['hostOrg', 'senderOrg', 'coSenderOrgIds'],
    }))
      for (const id of new Set([hostOrg.id, senderOrg.id, ...coSenderOrgIds])) count(id);
  }
  const ofProposal = access.where(viewer, 'read', 'Proposal');
  if (ofProposal && ids.length > 0) {
    const where = {
      over: null,
      organisation: organisations,
      $and: [ofProposal],
    } as FilterQuery<ProposalEntity>;
    for (const { organisation } of await em.find(ProposalEntity, where, { fields: ['organisation'] }))
      count(organisation.id);
  }
  return (id) => counts.get(id) ?? 0;
}
