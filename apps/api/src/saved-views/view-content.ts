import {
  ExchangeListQuery,
  exchangeSorts,
  FactsheetListQuery,
  factsheetSorts,
  type FieldError,
  listColumns,
  type ListName,
  OrganisationListQuery,
  organisationSorts,
  PersonListQuery,
  personSorts,
  PromoterApplicationListQuery,
  promoterApplicationSorts,
  ProposalListQuery,
  proposalSorts,
  ReportListQuery,
  reportSorts,
} from '@waymark/contract';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { say } from '@waymark/domain';
import { problem } from '../common/problem.js';
import { errorsOf } from '../common/validation.js';

/** What each list can be asked for: the same that its own route takes. */
const lists: Record<ListName, { query: new () => object; sorts: readonly string[] }> = {
  exchanges: { query: ExchangeListQuery, sorts: exchangeSorts },
  proposals: { query: ProposalListQuery, sorts: proposalSorts },
  organisations: { query: OrganisationListQuery, sorts: organisationSorts },
  people: { query: PersonListQuery, sorts: personSorts },
  reports: { query: ReportListQuery, sorts: reportSorts },
  'promoter-applications': { query: PromoterApplicationListQuery, sorts: promoterApplicationSorts },
  factsheets: { query: FactsheetListQuery, sorts: factsheetSorts },
};

export interface ViewContent {
  readonly filter: Record<string, unknown>;
  readonly sort: string | null;
  readonly columns: readonly string[];
}

function filterErrors(list: ListName, filter: Record<string, unknown>): FieldError[] {
  const paging = Object.keys(filter).filter((name) => name.startsWith('_'));
  if (paging.length > 0)
    return paging.map((name) => ({ field: `filter.${name}`, message: say('problem.detail.noPageInView') }));
  const query = plainToInstance(lists[list].query, filter);
  return errorsOf(
    validateSync(query, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true }),
    'filter',
  );
}

/**
 * A view may hold only what its list can be asked for.
 * @throws a 422 problem that names what is not
 */
export function checkContent(list: ListName, { filter, sort, columns }: ViewContent): void {
  const known: readonly string[] = listColumns[list];
  const errors = [
    ...filterErrors(list, filter),
    ...(sort === null || lists[list].sorts.includes(sort)
      ? []
      : [{ field: 'sort', message: say('problem.detail.sortBy', { names: lists[list].sorts.join(', ') }) }]),
    ...(columns.every((column) => known.includes(column))
      ? []
      : [{ field: 'columns', message: say('problem.detail.columnsOutOf', { names: known.join(', ') }) }]),
  ];
  if (errors.length > 0)
    throw problem('invalid', { detail: say('problem.detail.nothingSavedFields'), errors });
}
