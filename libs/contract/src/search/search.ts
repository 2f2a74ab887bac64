import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { caseKinds, OrganisationRef } from '../cases/index.js';
import { Count, Moment, OneOf, Part, Parts, Text, Uuid } from '../common/index.js';

export class SearchQuery {
  @ApiProperty({ type: String, minLength: 2, maxLength: 200, description: 'Words, in any spelling.' })
  @IsString({ message: 'Search with one text.' })
  @MinLength(2, { message: 'Search with at least two letters.' })
  @MaxLength(200, { message: 'Search with at most 200 characters.' })
  q!: string;
}

export class FoundOrganisation {
  @Uuid()
  id!: string;

  @Text()
  name!: string;

  @Text()
  shortName!: string;

  @Text({ nullable: true })
  regionName!: string | null;

  @Text({ description: 'ISO 3166 code of two letters.' })
  country!: string;

  @Count({ description: 'Proposals and exchanges that the viewer may see and that are not over.' })
  openCases!: number;
}

export class FoundPerson {
  @Uuid()
  id!: string;

  @Text()
  name!: string;

  @Text({ nullable: true })
  jobTitle!: string | null;

  @Part(() => OrganisationRef, { nullable: true })
  organisation!: OrganisationRef | null;
}

export class FoundCase {
  @OneOf(caseKinds, 'CaseKind')
  kind!: string;

  @Uuid()
  id!: string;

  @Text()
  reference!: string;

  @Text()
  title!: string;

  @Text()
  stageLabel!: string;

  @Text({ description: 'Waits for whom, until when, and what happens then.' })
  waitingSentence!: string;

  @Moment({ nullable: true })
  dueAt!: string | null;
}

/** What is found by a few words: of each kind the few that are nearest. */
export class SearchView {
  @Text({ nullable: true, description: 'What was searched for, where nothing is spelt as it was typed.' })
  instead!: string | null;

  @Parts(() => FoundOrganisation)
  organisations!: FoundOrganisation[];

  @Parts(() => FoundPerson, {
    description: 'Those who are named so, and the people of the organisations found.',
  })
  people!: FoundPerson[];

  @Parts(() => FoundCase, {
    description: 'Of the organisations and people found too. What is due first comes first.',
  })
  openCases!: FoundCase[];

  @Parts(() => FoundCase, { description: 'Only those in which the words themselves stand.' })
  closedCases!: FoundCase[];
}
