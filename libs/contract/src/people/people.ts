import { PartialType } from '@nestjs/swagger';
import { knownLanguages } from '@waymark/domain';
import {
  ChoiceField,
  ChoicesField,
  Day,
  EmailField,
  FilterChoice,
  FilterIds,
  ListQuery,
  Moment,
  OneOf,
  Part,
  SortField,
  Text,
  TextField,
  Uuid,
  UuidField,
} from '../common/index.js';
import { OrganisationRef } from '../cases/index.js';

export const personRoles = ['secretariat', 'coordinator', 'representative', 'participant'] as const;
export const languages = knownLanguages;

export class PersonView {
  @Uuid()
  id!: string;

  @Text()
  name!: string;

  @Text({ nullable: true, description: 'Null where the viewer may not see it.' })
  email!: string | null;

  @Text({ nullable: true })
  phone!: string | null;

  @OneOf(languages, 'Language')
  language!: string;

  @Part(() => OrganisationRef, { nullable: true })
  organisation!: OrganisationRef | null;

  @Text({ nullable: true })
  jobTitle!: string | null;

  @Text({ nullable: true })
  department!: string | null;

  @OneOf(personRoles, 'PersonRole', { isArray: true })
  roles!: string[];

  @Moment()
  createdAt!: string;

  @Moment({ nullable: true, description: 'When it was deleted how to reach them.' })
  forgottenAt!: string | null;
}

export class PersonKeepingView {
  @Moment({ nullable: true })
  forgottenAt!: string | null;

  @Day({ nullable: true, description: 'Null while something keeps them, and once they are forgotten.' })
  until!: string | null;

  @Text({ isArray: true, description: 'What has to be seen to before they can be forgotten.' })
  keptBecause!: string[];
}

export const personSorts = ['name', 'createdAt'] as const;

export class PersonListQuery extends ListQuery {
  @SortField(personSorts)
  _sort?: (typeof personSorts)[number];

  @FilterChoice('role', personRoles, 'PersonRole')
  role?: string[];

  @FilterIds('organisationId')
  organisationId?: string[];
}

export class CreatePersonInput {
  @TextField('the name', { max: 160 })
  name!: string;

  @EmailField('the mail address')
  email!: string;

  @TextField('the telephone number', { max: 40, optional: true, nullable: true })
  phone?: string | null;

  @ChoiceField('the language', languages, { optional: true, enumName: 'Language' })
  language?: string;

  @UuidField('the organisation', { optional: true, nullable: true })
  organisationId?: string | null;

  @TextField('the job title', { max: 160, optional: true, nullable: true })
  jobTitle?: string | null;

  @TextField('the department', { max: 160, optional: true, nullable: true })
  department?: string | null;

  @ChoicesField('roles', personRoles, { optional: true, enumName: 'PersonRole' })
  roles?: string[];
}

export class UpdatePersonInput extends PartialType(CreatePersonInput, { skipNullProperties: false }) {}
