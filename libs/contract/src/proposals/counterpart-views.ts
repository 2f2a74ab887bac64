import { OrganisationRef } from '../cases/index.js';
import { Count, Day, Flag, Part, Parts, Text, Uuid } from '../common/index.js';

/** How a pair does by one criterion of matching. */
export class CriterionView {
  @Text()
  label!: string;

  @Count()
  points!: number;

  @Count({ description: 'The most points there are for it.' })
  of!: number;

  @Text({ description: 'Why, in a clause.' })
  because!: string;
}

export class CounterpartProposal {
  @Uuid()
  id!: string;

  @Text({ example: 'P-2026-014' })
  reference!: string;

  @Text()
  title!: string;

  @Part(() => OrganisationRef)
  organisation!: OrganisationRef;

  @Day()
  periodStart!: string;

  @Day()
  periodEnd!: string;

  @Count()
  placesLeft!: number;
}

/** What a match would be proposed with. */
export class SuggestedMatchView {
  @Text()
  title!: string;

  @Text({ description: 'What both sides read first.' })
  why!: string;

  @Text({ description: 'Code of the vocabulary `formats`.' })
  format!: string;

  @Text({ isArray: true })
  topics!: string[];
}

/** A proposal that the one asked about might be matched with. */
export class CounterpartView {
  @Part(() => CounterpartProposal)
  proposal!: CounterpartProposal;

  @Count({ description: 'From 0 to 100.' })
  score!: number;

  @Parts(() => CriterionView, { description: 'The weightiest first.' })
  criteria!: CriterionView[];

  @Text({
    isArray: true,
    description: 'What stands in the way, in sentences. Empty where a match can be proposed.',
  })
  hindrances!: string[];

  @Part(() => SuggestedMatchView, { nullable: true, description: 'Null where no match can be proposed.' })
  suggestion!: SuggestedMatchView | null;
}

export class CounterpartsView {
  @Flag({
    description: 'False for a proposal whose counterparts are not looked for, as it is over or a draft.',
  })
  lookedFor!: boolean;

  @Flag({ description: 'The proposal is open, so that a match may be proposed.' })
  open!: boolean;

  @Parts(() => CounterpartView, { description: 'Those that meet every condition, the best first.' })
  fitting!: CounterpartView[];

  @Parts(() => CounterpartView, { description: 'Those that miss one condition or two.' })
  nearMisses!: CounterpartView[];
}
