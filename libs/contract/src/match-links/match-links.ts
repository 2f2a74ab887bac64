import { matchAnswers } from '@waymark/domain';
import { ChoiceField, Day, Flag, OneOf, Part, Text, TextField } from '../common/index.js';
import { languages } from '../people/index.js';

export class MatchLinkInput {
  @TextField('the link', { max: 200 })
  token!: string;
}

export class MatchAnswerInput extends MatchLinkInput {
  @ChoiceField('your answer', matchAnswers, { enumName: 'MatchAnswer' })
  answer!: (typeof matchAnswers)[number];

  @TextField('the reason', {
    max: 5000,
    lines: true,
    optional: true,
    description: 'Of a “not now” and of a no.',
  })
  reason?: string;
}

/** One side of a match. */
export class MatchPartyView {
  @Text()
  name!: string;

  @Text({ description: 'Region and country, in words.' })
  place!: string;
}

/** A proposed match, for whoever was asked by mail. */
export class MatchLinkView {
  @Text()
  title!: string;

  @Text({ description: 'Waits for whom, until when, and what happens then.' })
  sentence!: string;

  @Text({ description: 'Why it fits: what the secretariat wrote.' })
  why!: string;

  @Text()
  format!: string;

  @Text({ isArray: true })
  topics!: string[];

  @Part(() => MatchPartyView)
  host!: MatchPartyView;

  @Part(() => MatchPartyView)
  sender!: MatchPartyView;

  @OneOf(['host', 'sender'], 'MatchSide', { description: 'The side that is asked.' })
  side!: string;

  @Day({ nullable: true })
  until!: string | null;

  @Flag({ description: 'Is an answer waited for?' })
  open!: boolean;

  @OneOf(matchAnswers, 'MatchAnswer', {
    nullable: true,
    description: 'What the side that is asked has said.',
  })
  answer!: string | null;

  @OneOf(matchAnswers, 'MatchAnswer', { nullable: true, description: 'What the other side has said.' })
  otherAnswer!: string | null;

  @OneOf(languages, 'Language', { description: 'The language of whoever it was sent to.' })
  language!: string;
}
