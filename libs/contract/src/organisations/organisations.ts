import { PartialType } from '@nestjs/swagger';
import { organisationKinds } from '@waymark/domain';
import { Count, Flag, Moment, OneOf, Part, Text, Uuid } from '../common/index.js';
import {
  BooleanField,
  ChoiceField,
  FilterChoice,
  FilterCodes,
  FilterFlag,
  ListQuery,
  SortField,
  TextField,
  UuidField,
  WebsiteField,
} from '../common/index.js';
import { Named } from '../cases/index.js';

export class OrganisationView {
  @Uuid()
  id!: string;

  @Text()
  name!: string;

  @Text()
  shortName!: string;

  @OneOf(organisationKinds, 'OrganisationKind')
  kind!: string;

  @Text({ description: 'ISO 3166 code of two letters.' })
  country!: string;

  @Text({ nullable: true, description: 'NUTS 2024 code.' })
  regionCode!: string | null;

  @Text({ nullable: true })
  regionName!: string | null;

  @Text({ nullable: true })
  city!: string | null;

  @Text({ nullable: true })
  website!: string | null;

  @Flag()
  isMember!: boolean;

  @Flag()
  inEea!: boolean;

  @Part(() => Named, { nullable: true })
  representative!: Named | null;

  @Part(() => Named, { nullable: true })
  deputy!: Named | null;

  @Count({ description: 'Proposals and exchanges that the viewer may see and that are not over.' })
  openCases!: number;

  @Moment()
  createdAt!: string;
}

export const organisationSorts = ['name', 'shortName', 'country', 'kind', 'createdAt'] as const;

export class OrganisationListQuery extends ListQuery {
  @SortField(organisationSorts)
  _sort?: (typeof organisationSorts)[number];

  @FilterChoice('kind', organisationKinds, 'OrganisationKind')
  kind?: string[];

  @FilterCodes('country')
  country?: string[];

  @FilterFlag('isMember')
  isMember?: boolean;
}

export class CreateOrganisationInput {
  @TextField('the name', { max: 200 })
  name!: string;

  @TextField('the short name', { max: 60 })
  shortName!: string;

  @ChoiceField('the kind', organisationKinds, { enumName: 'OrganisationKind' })
  kind!: string;

  @TextField('the country', { max: 2, min: 2, description: 'ISO 3166 code of two letters.' })
  country!: string;

  @TextField('the region', { max: 5, optional: true, nullable: true, description: 'NUTS 2024 code.' })
  regionCode?: string | null;

  @TextField('the city', { max: 120, optional: true, nullable: true })
  city?: string | null;

  @WebsiteField('the website', { optional: true, nullable: true })
  website?: string | null;

  @BooleanField('is it a member', { optional: true })
  isMember?: boolean;

  @BooleanField('is it in the European Economic Area or an adequate country', {
    optional: true,
    description: 'Follows from the country when it is left out.',
  })
  inEea?: boolean;

  @UuidField('the representative', { optional: true, nullable: true })
  representativeId?: string | null;

  @UuidField('the deputy', { optional: true, nullable: true })
  deputyId?: string | null;
}

export class UpdateOrganisationInput extends PartialType(CreateOrganisationInput, {
  skipNullProperties: false,
}) {}
