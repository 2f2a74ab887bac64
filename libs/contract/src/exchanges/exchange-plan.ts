import { costKinds, costPayers, itemSides } from '@waymark/domain';
import { HalfDayView } from '../cases/index.js';
import { Day, Flag, Moment, OneOf, Parts, Text } from '../common/index.js';

/** Who pays for one kind of cost. */
export class CostView {
  @OneOf(costKinds, 'CostKind')
  cost!: string;

  @OneOf(costPayers, 'CostPayer')
  paidBy!: string;

  @Text({ nullable: true })
  source!: string | null;
}

/** One line of the checklist. */
export class ChecklistLineView {
  @Text()
  id!: string;

  @Text()
  text!: string;

  @OneOf(itemSides, 'ItemSide', { description: 'Whose it is to see to; either side may tick it.' })
  side!: string;

  @Day({ nullable: true })
  due!: string | null;

  @Moment({ nullable: true })
  doneAt!: string | null;

  @Text({ nullable: true, description: 'Who ticked it, where the viewer may know.' })
  doneBy!: string | null;

  @Flag({ description: 'Added in this exchange, so it may be taken off again.' })
  own!: boolean;
}

export class PlanView {
  @Day({ nullable: true })
  start!: string | null;

  @Day({ nullable: true })
  end!: string | null;

  @Text({ nullable: true })
  place!: string | null;

  @Text({ nullable: true })
  workingLanguage!: string | null;

  @Text({ nullable: true })
  fundingSource!: string | null;

  @Text({ nullable: true })
  organiser!: string | null;

  @Text({ nullable: true })
  payer!: string | null;

  @Parts(() => CostView)
  costs!: CostView[];

  @Parts(() => HalfDayView)
  programme!: HalfDayView[];
}
