import { Injectable } from '@nestjs/common';
import { ExchangeEntity, OrganisationEntity, PersonEntity, ProposalEntity } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import type { Vocabulary } from './spelling.js';

const entities = {
  Exchange: ExchangeEntity,
  Proposal: ProposalEntity,
  Organisation: OrganisationEntity,
  Person: PersonEntity,
} as const;

/** The words of what somebody may see, kind by kind. */
@Injectable()
export class Vocabularies {
  constructor(private readonly access: Access) {}

  of(viewer: Viewer, ...kinds: (keyof typeof entities)[]): Vocabulary[] {
    return kinds.map((kind) => ({
      entity: entities[kind],
      granted: () => this.access.where(viewer, 'read', kind),
      texts: ({ search }: { search: string }) => [search],
    }));
  }
}
