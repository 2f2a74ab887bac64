import { Injectable } from '@nestjs/common';
import type { StartApplicationInput } from '@waymark/contract';
import { caseIdOf } from '@waymark/db';
import { say, type Viewer } from '@waymark/domain';
import { forbidden } from '../access/access.js';
import { CaseDesk } from '../cases/case-desk.js';
import type { Outcome } from '../cases/outcome.js';
import { problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { personOnFile } from './person-on-file.js';
import { PromoterAccess } from './promoter-access.js';

/** Begins applications on the word of whoever applies, or nominates, for those who write by post or call. */
@Injectable()
export class ApplicationStart {
  constructor(
    private readonly database: Database,
    private readonly access: PromoterAccess,
    private readonly desk: CaseDesk,
  ) {}

  async begin(viewer: Viewer, key: string, body: StartApplicationInput): Promise<Outcome> {
    const { personId, name, email, channel, ...payload } = body;
    if (!viewer.roles.includes('secretariat')) throw forbidden();
    const em = this.database.fork();
    await this.access.call(em, viewer, body.callId);
    const spoken = personId ?? (email && (await personOnFile(em, { email, name: name ?? body.title })));
    if (!spoken) {
      const message = say('problem.detail.onBehalf');
      throw problem('invalid', { detail: message, errors: [{ field: 'personId', message }] });
    }
    const role = body.how === 'self' ? 'applicant' : 'nominator';
    return this.desk.submit(em, {
      key,
      viewer,
      kind: 'promoterApplication',
      caseId: caseIdOf(key),
      action: 'startApplication',
      roles: ['secretariat'],
      payload: { ...payload },
      onBehalf: { role, personId: spoken, channel },
      create: true,
    });
  }
}
