import { balanceDimensions, promoterTypes, stagedDecisions } from '@waymark/domain';
import {
  Count,
  Figure,
  FilterChoice,
  FilterCodes,
  FilterOne,
  Flag,
  Moment,
  OneOf,
  Part,
  Parts,
  Text,
  Uuid,
} from '../common/index.js';
import { ScoreView } from './application-parts.js';
import { SendingView } from './call-views.js';

export class RankingQuery {
  @FilterCodes('region')
  region?: string[];

  @FilterChoice('applicantType', promoterTypes, 'PromoterType')
  applicantType?: string[];

  @FilterCodes('topic')
  topic?: string[];
}

/** An application in the order of its scores; those with a conflict of the reader stand nowhere in it. */
export class RankedApplication {
  @Count({
    nullable: true,
    description: '1 for the best among all that the reader may read; null without a review.',
  })
  rank!: number | null;

  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @OneOf(promoterTypes, 'PromoterType', { nullable: true })
  applicantType!: string | null;

  @Text({ nullable: true })
  region!: string | null;

  @Text({ isArray: true })
  topics!: string[];

  @Text()
  stage!: string;

  @Text()
  stageLabel!: string;

  @Part(() => ScoreView)
  score!: ScoreView;

  @OneOf(stagedDecisions, 'StagedDecision', { isArray: true, description: 'What the reviewers recommend.' })
  recommendations!: string[];

  @OneOf(stagedDecisions, 'StagedDecision', { nullable: true })
  staged!: string | null;

  @Count({ nullable: true })
  waitlistRank!: number | null;

  @Text({ nullable: true, description: 'Why the release leaves it out.' })
  leftOut!: string | null;
}

export class BalanceRowView {
  @Text({ nullable: true, description: 'A code, or null for those of which it is not known.' })
  value!: string | null;

  @Text()
  label!: string;

  @Count()
  cameIn!: number;

  @Count()
  staged!: number;

  @Figure({ description: 'Of 1.' })
  shareCameIn!: number;

  @Figure()
  shareStaged!: number;

  @Figure({ description: 'Below 0: fewer than their part.' })
  difference!: number;
}

export class BalanceByView {
  @OneOf(balanceDimensions, 'BalanceDimension')
  by!: string;

  @Text()
  label!: string;

  @Parts(() => BalanceRowView)
  rows!: BalanceRowView[];
}

/** Whom the staged decisions favour, beside what came in. */
export class BalanceView {
  @Count()
  places!: number;

  @Count()
  cameIn!: number;

  @Count()
  accept!: number;

  @Count()
  waitlist!: number;

  @Count()
  reject!: number;

  @Count({ description: 'Neither staged nor left out.' })
  pending!: number;

  @Parts(() => BalanceByView)
  balance!: BalanceByView[];
}

/** Of which decision the letter is to be shown; of the staged one when left out. */
export class LetterQuery {
  @FilterOne('decision', stagedDecisions, 'StagedDecision')
  decision?: (typeof stagedDecisions)[number];
}

/** The letter that an applicant gets when the decisions are released. */
export class LetterPreview {
  @OneOf(stagedDecisions, 'StagedDecision')
  decision!: string;

  @Text({ nullable: true, description: 'To whom; null where nobody is on file yet.' })
  to!: string | null;

  @Text()
  language!: string;

  @Text()
  subject!: string;

  @Text()
  text!: string;

  @Text({ description: 'A whole page; to be shown in a frame of its own that runs nothing.' })
  html!: string;
}

/** How far the release has come. */
export class ReleaseView {
  @Moment({ nullable: true })
  releasedAt!: string | null;

  @Flag({ description: 'Every letter was sent or given up.' })
  finished!: boolean;

  @Count({ description: 'Applications that wait to be told.' })
  waiting!: number;

  @Parts(() => SendingView)
  letters!: SendingView[];
}
