import type { ResourceName } from './endpoints.js';

/** What the API takes in a PATCH; everything else a record shows is computed there. */
export const writable: Partial<Record<ResourceName, readonly string[]>> = {
  proposals: [
    'title',
    'summary',
    'topics',
    'formats',
    'languages',
    'periodStart',
    'periodEnd',
    'places',
    'fewerOpportunitiesPlaces',
    'skillsNeed',
  ],
  organisations: [
    'name',
    'shortName',
    'kind',
    'country',
    'regionCode',
    'city',
    'website',
    'isMember',
    'inEea',
    'representativeId',
    'deputyId',
  ],
  people: ['name', 'email', 'phone', 'language', 'organisationId', 'jobTitle', 'department', 'roles'],
  'factsheet-drafts': ['content', 'version'],
  tasks: ['done', 'snoozedUntil', 'assigneeId'],
};

/** Only what the API takes, and only what differs from what was there. */
export function changes(
  resource: ResourceName,
  data: Record<string, unknown>,
  before: Record<string, unknown> = {},
) {
  const fields = writable[resource] ?? [];
  return Object.fromEntries(
    fields
      .filter((field) => field in data && JSON.stringify(data[field]) !== JSON.stringify(before[field]))
      .map((field) => [field, data[field]]),
  );
}
