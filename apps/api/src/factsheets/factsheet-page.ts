import { BooleanField, FactsheetView, Flag, Open, Text } from '@waymark/contract';

/** A factsheet as it is edited. */
export class FactsheetPage extends FactsheetView {
  @Flag({ description: 'May the viewer change the text now?' })
  editable!: boolean;

  @Text({ isArray: true, description: 'Whose approval the changes since the last round cost, in words.' })
  approvalLost!: string[];

  @Open({
    nullable: true,
    description: 'Quotes and photos of the reports that an editor may choose from; null for others.',
  })
  sources!: Record<string, unknown> | null;
}

export class DraftFactsheetInput {
  @BooleanField('may it replace the draft there is', { optional: true })
  replace?: boolean;
}
