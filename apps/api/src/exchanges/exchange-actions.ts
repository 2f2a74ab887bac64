import { Injectable } from '@nestjs/common';
import type { ProposeMatchInput } from '@waymark/contract';
import { caseIdOf } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { CaseDesk } from '../cases/case-desk.js';
import type { Outcome } from '../cases/outcome.js';
import { given } from '../common/given.js';
import { Database } from '../database/database.js';

/** Makes exchanges. */
@Injectable()
export class ExchangeActions {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly desk: CaseDesk,
  ) {}

  async propose(viewer: Viewer, key: string, body: ProposeMatchInput): Promise<Outcome> {
    this.access.check(viewer, 'create', 'Exchange');
    return this.desk.submit(this.database.fork(), {
      key,
      viewer,
      kind: 'exchange',
      caseId: caseIdOf(key),
      action: 'proposeMatch',
      roles: ['secretariat'],
      payload: given(body),
      onBehalf: null,
      create: true,
    });
  }
}
