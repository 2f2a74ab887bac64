import { FilterCodes, PageQuery, Text } from '../common/index.js';

export const vocabularyLists = ['formats', 'topics', 'languages', 'levels', 'barriers', 'regions'] as const;
export type VocabularyListName = (typeof vocabularyLists)[number];

export class VocabularyItem {
  @Text({ description: 'The code that cases carry.' })
  id!: string;

  @Text()
  label!: string;

  @Text({ nullable: true, description: 'The broader code, in a tree.' })
  parent!: string | null;
}

export class VocabularyQuery extends PageQuery {
  @FilterCodes('id')
  id?: string[];
}
