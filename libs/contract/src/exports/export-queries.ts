import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { compose, FilterChoice } from '../common/index.js';
import { ExchangeListQuery } from '../exchanges/index.js';
import { FactsheetListQuery } from '../factsheets/index.js';
import { OrganisationListQuery } from '../organisations/index.js';
import { PersonListQuery } from '../people/index.js';
import { PromoterApplicationListQuery } from '../promoters/index.js';
import { ProposalListQuery } from '../proposals/index.js';
import { ReportListQuery } from '../reports/index.js';
import { type ColumnOf, listColumns, type ListName } from './columns.js';

export const exportForms = ['csv', 'xlsx'] as const;
export type ExportForm = (typeof exportForms)[number];

/** Not `format`: cases have formats, and lists can be filtered by them. */
const FormField = () =>
  compose(
    ApiProperty({ enum: [...exportForms], enumName: 'ExportForm' }),
    IsIn([...exportForms], { message: 'Export as csv or xlsx.' }),
  );
const ColumnsField = (name: ListName) => FilterChoice('columns', listColumns[name]);

// What is exported: the rows of the list with these filters, in its order; every column unless some are named.

export class ExchangeExportQuery extends ExchangeListQuery {
  @FormField()
  as!: ExportForm;

  @ColumnsField('exchanges')
  columns?: ColumnOf<'exchanges'>[];
}

export class ProposalExportQuery extends ProposalListQuery {
  @FormField()
  as!: ExportForm;

  @ColumnsField('proposals')
  columns?: ColumnOf<'proposals'>[];
}

export class OrganisationExportQuery extends OrganisationListQuery {
  @FormField()
  as!: ExportForm;

  @ColumnsField('organisations')
  columns?: ColumnOf<'organisations'>[];
}

export class PersonExportQuery extends PersonListQuery {
  @FormField()
  as!: ExportForm;

  @ColumnsField('people')
  columns?: ColumnOf<'people'>[];
}

export class ReportExportQuery extends ReportListQuery {
  @FormField()
  as!: ExportForm;

  @ColumnsField('reports')
  columns?: ColumnOf<'reports'>[];
}

/** Kind and status are given by what is asked: filed reports of one form. */
export class AnswerExportQuery extends OmitType(ReportListQuery, ['kind', 'status'] as const) {
  @FormField()
  as!: ExportForm;
}

export class PromoterApplicationExportQuery extends PromoterApplicationListQuery {
  @FormField()
  as!: ExportForm;

  @ColumnsField('promoter-applications')
  columns?: ColumnOf<'promoter-applications'>[];
}

export class FactsheetExportQuery extends FactsheetListQuery {
  @FormField()
  as!: ExportForm;

  @ColumnsField('factsheets')
  columns?: ColumnOf<'factsheets'>[];
}
