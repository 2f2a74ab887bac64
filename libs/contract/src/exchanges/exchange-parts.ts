import { bystanderPermissions } from '@waymark/domain';
import { Count, Day, Flag, MapOf, Moment, OneOf, Part, Parts, Text, Uuid } from '../common/index.js';
import { OrganisationRef } from '../cases/index.js';
import { ReportChase } from '../reports/index.js';

export const reportStandings = ['due', 'filed', 'returned', 'waived'] as const;

export class ReportState {
  @OneOf(reportStandings, 'ReportStanding')
  status!: string;

  @Moment({ nullable: true })
  at!: string | null;

  @Uuid({ nullable: true, description: 'The report, where the viewer may open it.' })
  reportId!: string | null;

  @Text({ nullable: true })
  waivedReason!: string | null;

  @Flag()
  late!: boolean;

  @Part(() => ReportChase, { nullable: true, description: 'For the secretariat.' })
  chase!: ReportChase | null;
}

/** Contact details: shown to the other side from the introduction on. */
export class ContactView {
  @Uuid()
  id!: string;

  @Text()
  name!: string;

  @Text({ nullable: true })
  jobTitle!: string | null;

  @Text()
  email!: string;

  @Text({ nullable: true })
  phone!: string | null;
}

export class DeclineView {
  @Moment()
  at!: string;

  @OneOf(['not-now', 'no'], 'DeclineKind')
  kind!: string;

  @Text({ nullable: true, description: 'Null where the viewer may not see it.' })
  reason!: string | null;
}

export class NextStepView {
  @Moment()
  at!: string;

  @Text({ nullable: true, description: 'Null where the viewer may not see it.' })
  text!: string | null;
}

export class SideView {
  @Part(() => OrganisationRef)
  organisation!: OrganisationRef;

  @Part(() => ContactView, {
    nullable: true,
    description:
      'The named contact, before that the representative. Null until the two sides are introduced.',
  })
  contact!: ContactView | null;

  @Flag({ description: 'Did this side name its contact for the preparation?' })
  contactNamed!: boolean;

  @Moment({ nullable: true })
  acceptedAt!: string | null;

  @Part(() => DeclineView, { nullable: true })
  declined!: DeclineView | null;

  @Moment({ nullable: true })
  stillOnAt!: string | null;

  @Moment({ nullable: true })
  approvedAt!: string | null;

  @Part(() => NextStepView, { nullable: true })
  nextStep!: NextStepView | null;
}

export class ConsentView {
  @Flag()
  quote!: boolean;

  @Flag()
  name!: boolean;

  @Flag()
  photo!: boolean;
}

export class ParticipantView {
  @Uuid()
  personId!: string;

  @Text()
  name!: string;

  @Text({ nullable: true })
  jobTitle!: string | null;

  @Text({ nullable: true })
  department!: string | null;

  @Text({ nullable: true, description: 'Shown to their own side and the secretariat.' })
  email!: string | null;

  @OneOf(['unknown', 'present', 'absent'], 'Attendance')
  attendance!: string;

  @Part(() => ReportState)
  pre!: ReportState;

  @Part(() => ReportState)
  post!: ReportState;

  @Part(() => ConsentView, { nullable: true, description: 'Shown to the person and the secretariat.' })
  consent!: ConsentView | null;

  @Flag({
    description:
      'Is there a certificate of attendance that the viewer may open? It is part of the report after the visit.',
  })
  certificate!: boolean;
}

export class VisitView {
  @OneOf(['held', 'shortened', 'interrupted', 'unconfirmed', 'not-held'], 'VisitOutcome')
  outcome!: string;

  @Day({ nullable: true, description: 'First day as it was, where it differs from the plan.' })
  start!: string | null;

  @Day({ nullable: true })
  end!: string | null;

  @Moment()
  recordedAt!: string;

  @Text({ nullable: true })
  reason!: string | null;
}

export class BystanderView {
  @Text({ nullable: true, description: 'A name, or what kind of group; null once it was deleted.' })
  who!: string | null;

  @Count({ nullable: true })
  people!: number | null;

  @OneOf(bystanderPermissions, 'BystanderPermission')
  permission!: string;

  @Text({ nullable: true })
  givenBy!: string | null;

  @Moment()
  at!: string;
}

export class PublishedItemView {
  @Text()
  id!: string;

  @OneOf(['quote', 'photo'], 'ItemKind')
  kind!: string;

  @Uuid()
  personId!: string;

  @Text()
  personName!: string;

  @OneOf(['asked', 'confirmed', 'refused', 'dropped', 'withdrawn'], 'ItemStatus')
  status!: string;

  @Moment()
  at!: string;
}

export class ChangesAskedView {
  @OneOf(['host', 'sender'], 'Side')
  side!: string;

  @Moment()
  at!: string;

  @Text()
  comment!: string;
}

/** How far the quotes and photos are, without telling who said what. */
export class ItemCounts {
  @Count()
  all!: number;

  @Count()
  asked!: number;

  @Count()
  confirmed!: number;
}

export class FactsheetState {
  @Count()
  revision!: number;

  @Count({ nullable: true })
  publishedRevision!: number | null;

  @Parts(() => PublishedItemView, {
    description: 'The viewer’s own quotes and photos; all of them for the secretariat.',
  })
  items!: PublishedItemView[];

  @Part(() => ItemCounts)
  itemCounts!: ItemCounts;

  @OneOf(['host', 'sender'], 'Side', { nullable: true })
  withoutSide!: string | null;

  @Parts(() => ChangesAskedView)
  changesAsked!: ChangesAskedView[];
}

export class KpiView {
  @Count({ nullable: true })
  participantsCount!: number | null;

  @Count({ nullable: true })
  vetLearners!: number | null;

  @MapOf('string', {
    description:
      'Count by barrier: exactly for the secretariat, and of what the viewer’s own organisation gave; else every count under 3 is "<3", none included.',
  })
  fewerOpportunities!: Record<string, string>;

  @MapOf('string', {
    description: 'Beside the counts of the viewer’s own organisation: those of all other senders together.',
  })
  fewerOpportunitiesOfOthers!: Record<string, string>;

  @Flag({ description: 'Did somebody give counts?' })
  fewerOpportunitiesGiven!: boolean;

  @Text({ nullable: true })
  skillsNeed!: string | null;
}
