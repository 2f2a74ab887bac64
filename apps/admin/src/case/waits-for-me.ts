import type { Me } from '../api/me.js';
import type { ExchangeRow, ProposalRow } from '../api/views.js';

/**
 * Does a case wait for the viewer, as far as a row of a list tells? Whoever is neither side is there to travel, unless
 * they speak for an organisation that sends people too: no case waits for that.
 */
export function waitsForMe(row: ExchangeRow | ProposalRow, me: Me): boolean {
  const ours = (id: string) => me.organisationIds.includes(id);
  const mine = [
    ...(me.roles.includes('secretariat') ? ['secretariat'] : []),
    ...('host' in row && ours(row.host.id) ? ['host'] : []),
    ...('sender' in row && ours(row.sender.id) ? ['sender'] : []),
    ...('organisation' in row && ours(row.organisation.id) ? ['proposer'] : []),
  ];
  const travels = me.roles.includes('participant') || me.organisationIds.length === 0;
  if (mine.length === 0 && travels) mine.push('participant');
  return row.waitingOn.some((role) => mine.includes(role));
}
