import { Injectable } from '@nestjs/common';
import type { AddedParticipants, AddedRow, AddParticipantsInput } from '@waymark/contract';
import type { Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { CaseSteps } from '../cases/case-steps.js';
import { refusal } from '../cases/send-outcome.js';
import { bodyHash } from '../common/body-hash.js';
import { ProblemException } from '../common/problem.js';
import { Database } from '../database/database.js';
import { People } from '../people/people.service.js';
import { type JudgedLine, PastedLines } from './pasted-lines.js';
import { sendingOrganisation } from './sending-organisation.js';

interface Adding {
  readonly viewer: Viewer;
  readonly key: string;
  readonly caseId: string;
  readonly organisationId: string;
}

/** Adds everybody whose line has no fault, each by the step that adds one, and says of each what became of it. */
@Injectable()
export class ParticipantAdder {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly lines: PastedLines,
    private readonly people: People,
    private readonly steps: CaseSteps,
  ) {}

  async add(
    viewer: Viewer,
    key: string,
    caseId: string,
    body: AddParticipantsInput,
  ): Promise<AddedParticipants> {
    const em = this.database.fork();
    const facts = await this.access.toActIn(em, viewer, 'exchange', caseId);
    const organisationId = sendingOrganisation(viewer, facts, body.organisationId);
    const { rows } = await this.lines.judge(em, viewer, facts, body.text);
    const added: AddedRow[] = [];
    // One after the other: each waits for the case anyway, and the first that is refused may tell of all.
    for (const row of rows) added.push(await this.one({ viewer, key, caseId, organisationId }, row));
    return { rows: added };
  }

  private async one(adding: Adding, row: JudgedLine): Promise<AddedRow> {
    const { line, name, state, problems } = row;
    if (state === 'wrong') return { line, name, added: false, because: problems[0] ?? null };
    if (state === 'there') return { line, name, added: true, because: null };
    try {
      return { line, name, added: true, because: await this.take(adding, row) };
    } catch (error) {
      // What is the caller's to mend is told line by line; anything else ends the whole request, which may be sent again.
      if (!(error instanceof ProblemException) || error.getStatus() >= 500) throw error;
      return { line, name, added: false, because: error.parts.reasons?.[0] ?? error.message };
    }
  }

  /** Each line has keys of its own, made from that of the request, so that a retry does nothing twice. */
  private async take({ viewer, key, caseId, organisationId }: Adding, row: JudgedLine): Promise<null> {
    const own = bodyHash({ key, email: row.email }).slice(0, 40);
    const { name, email, jobTitle, department } = row;
    const details = { ...(jobTitle && { jobTitle }), ...(department && { department }) };
    const personId =
      row.personId ??
      (await this.people.create(viewer, `person:${own}`, { name, email, organisationId, ...details })).id;
    const outcome = await this.steps.take(
      { viewer, key: `added:${own}`, kind: 'exchange', caseId, action: 'addParticipant' },
      { personId },
    );
    if (outcome.result?.accepted === false) throw refusal(outcome);
    return null;
  }
}
