import { useGetList } from 'react-admin';
import type { PersonSource } from '../case/ask-context.js';
import { FindField, type Found } from './find-field.js';
import type { FieldProps } from './field-props.js';

interface PersonRecord {
  id: string;
  name: string;
  jobTitle: string | null;
  organisation: { shortName: string } | null;
}

/** The people to choose from: those named, or those of the organisations as the API lists them. */
function usePeople({ organisationIds, among }: PersonSource): { people: Found[]; waiting: boolean } {
  const { data, isPending } = useGetList<PersonRecord>(
    'people',
    {
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'name', order: 'ASC' },
      filter: organisationIds ? { organisationId: organisationIds } : {},
    },
    { enabled: !among },
  );
  if (among) return { people: among.map(({ id, name }) => ({ id, label: name })), waiting: false };
  const people = (data ?? []).map((person) => ({
    id: person.id,
    label: person.name,
    detail: [person.jobTitle, person.organisation?.shortName].filter(Boolean).join(' · '),
  }));
  return { people, waiting: isPending };
}

export function PersonField({ source, ...field }: FieldProps<string> & { source: PersonSource }) {
  const { people, waiting } = usePeople(source);
  return <FindField {...field} options={people} waiting={waiting} />;
}

export function PeopleField({
  source,
  value,
  onChange,
  ...field
}: FieldProps<string[]> & { source: PersonSource }) {
  const { people, waiting } = usePeople(source);
  return (
    <FindField multiple {...field} value={value} onChange={onChange} options={people} waiting={waiting} />
  );
}
