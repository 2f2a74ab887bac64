import { Inject, Injectable } from '@nestjs/common';
import type { ContactView, OrganisationRef, ReportState } from '@waymark/contract';
import {
  type PdfFile,
  type ProgrammeContact,
  type ProgrammeParty,
  renderProgrammePdf,
} from '@waymark/documents';
import {
  contactOnTheSpotIn,
  type HalfDay,
  isPrintable,
  say,
  spokenLanguage,
  type Viewer,
} from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { problem } from '../common/problem.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { SETTINGS } from '../config/settings.token.js';
import { ExchangePages } from '../exchanges/exchange-pages.js';
import { ReportDesk } from '../reports/report-desk.js';

/**
 * The programme of a visit on paper. It is made from the pages that its reader may open, as they are for that reader:
 * nothing is printed that is not shown, and who was shown contact details is written down as it is for the pages.
 */
@Injectable()
export class PrintedProgramme {
  constructor(
    private readonly pages: ExchangePages,
    private readonly reports: ReportDesk,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws a 404 problem for whoever does not see the exchange, a 409 problem for a programme that is too long */
  async of(viewer: Viewer, id: string): Promise<PdfFile> {
    const view = await this.pages.one(viewer, id);
    const { plan, hostSide, senderSide, coSenders, hostReports } = view;
    const programme = plan.programme as HalfDay[];
    if (!isPrintable(programme)) throw tooLong();
    const visit = {
      title: view.title,
      stage: view.stageLabel,
      format: view.format,
      start: plan.start,
      end: plan.end,
      place: plan.place,
      workingLanguage: plan.workingLanguage,
      host: partyOf(hostSide.organisation, hostSide.contact),
      senders: [
        partyOf(senderSide.organisation, senderSide.contact),
        ...coSenders.map((one) => partyOf(one, null)),
      ],
      onTheSpot: await this.onTheSpot(viewer, hostReports.pre),
      programme,
      asOf: this.now(),
      url: `${this.settings.publicUrl}/exchanges/${id}/show`,
    };
    return renderProgrammePdf(visit, spokenLanguage());
  }

  /** Whom the host names in its report before the visit, once it is filed. */
  private async onTheSpot(
    viewer: Viewer,
    { status, reportId }: ReportState,
  ): Promise<ProgrammeContact | null> {
    if (status !== 'filed' || reportId === null) return null;
    const { answers } = await this.reports.one(viewer, reportId);
    return contactOnTheSpotIn(answers);
  }
}

const partyOf = (
  { name, region, country }: OrganisationRef,
  contact: ContactView | null,
): ProgrammeParty => ({ name, region, country, contact });

const tooLong = () => {
  const detail = say('problem.detail.programmeTooLong');
  return problem('refused', { detail, reasons: [detail] });
};
