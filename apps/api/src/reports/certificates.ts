import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { OrganisationEntity, type ReportEntity } from '@waymark/db';
import {
  type Attendance,
  type CertificateParty,
  type PdfFile,
  renderCertificatePdf,
} from '@waymark/documents';
import { attendanceOf, certificateWantedIn, spokenLanguage, type Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { Access } from '../access/access.js';
import { notFound } from '../common/problem.js';
import { SETTINGS } from '../config/settings.token.js';
import { Database } from '../database/database.js';

/** How far a certificate of attendance has come that a filed report asks for; null where none is asked for. */
export const certificateState = ({ kind, person, exchange, answers }: ReportEntity) => {
  if (kind !== 'post-participant' || !person) return null;
  const found = attendanceOf(exchange.facts, person.id, certificateWantedIn(answers));
  if ('attended' in found) return 'ready';
  return found.none === 'notWanted' ? null : found.none;
};

const partyOf = ({ name, regionCode, country }: OrganisationEntity): CertificateParty => ({
  name,
  region: regionCode,
  country,
});

/** Certificates of attendance, for whoever may read the report that asks for one. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws a 404 problem for a report that is not the viewer's to see, and where there is nothing to certify (yet) */
  async of(viewer: Viewer, reportId: string): Promise<PdfFile> {
    const em = this.database.fork();
    const report = await this.access.report(em, viewer, reportId);
    const { person, exchange, answers } = report;
    const found = person && attendanceOf(exchange.facts, person.id, certificateWantedIn(answers));
    if (!found || report.kind !== 'post-participant' || !('attended' in found)) throw notFound();
    const { facts } = exchange;
    const attendance: Attendance = {
      ...found.attended,
      name: person.name,
      title: exchange.title,
      format: facts.format,
      topics: facts.topics,
      reference: exchange.reference,
      place: facts.plan.place ?? null,
      host: partyOf(exchange.hostOrg),
      sender: partyOf(await this.sentBy(em, report)),
      recordedAt: new Date(facts.visit!.recordedAt),
      url: this.settings.publicUrl,
    };
    return renderCertificatePdf(attendance, spokenLanguage());
  }

  /** Of several organisations that sent people, the one this person came from. */
  private async sentBy(em: EntityManager, { person, exchange }: ReportEntity): Promise<OrganisationEntity> {
    const own = person?.organisation?.id;
    const isCoSender = own !== undefined && exchange.facts.coSenderIds.includes(own);
    return isCoSender ? em.findOneOrFail(OrganisationEntity, own) : exchange.senderOrg;
  }
}
