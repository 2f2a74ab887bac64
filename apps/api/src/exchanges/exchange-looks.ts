import { Injectable } from '@nestjs/common';
import type { ExchangeView, LookView } from '@waymark/contract';
import { exchangeRecord, type Look, mayOn, type Viewer } from '@waymark/domain';
import { Access, forbidden } from '../access/access.js';
import { Database } from '../database/database.js';
import { Looks } from '../looks/looks.js';

/** How to reach whom the page of an exchange tells its reader. */
export const contactsIn = ({ hostSide, senderSide, participants }: ExchangeView): Look[] =>
  [
    ...[hostSide.contact, senderSide.contact].flatMap((contact) => contact?.id ?? []),
    ...participants.flatMap(({ personId, email }) => (email === null ? [] : personId)),
  ].map((subjectId) => ({ what: 'contact', subjectId }));

/** Who looked at personal data in an exchange: for the secretariat. */
@Injectable()
export class ExchangeLooks {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly looks: Looks,
  ) {}

  /** @throws a 404 problem for whoever does not see the exchange, a 403 problem for all who do but the secretariat */
  async of(viewer: Viewer, id: string): Promise<LookView[]> {
    const em = this.database.fork();
    const { facts } = await this.access.exchange(em, viewer, id);
    const ability = this.access.ability(viewer);
    if (!mayOn(ability, 'read', 'Exchange', exchangeRecord(facts), 'looks')) throw forbidden();
    return this.looks.ofCase(em, id);
  }
}
