import { placeName } from '@waymark/domain';
import { useState } from 'react';
import { useGetList, useGetMany } from 'react-admin';
import { FindField, type Found } from './find-field.js';
import type { FieldProps } from './field-props.js';

interface OrganisationRecord {
  id: string;
  name: string;
  regionCode: string | null;
  country: string;
}

const found = ({ id, name, regionCode, country }: OrganisationRecord): Found => ({
  id,
  label: name,
  detail: placeName(regionCode, country),
});

/** Organisations as the API finds them while one types; those chosen stay known. */
function useOrganisations(chosenIds: readonly string[]) {
  const [typed, setTyped] = useState('');
  const { data, isPending } = useGetList<OrganisationRecord>('organisations', {
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'name', order: 'ASC' },
    filter: { q: typed },
  });
  const { data: chosen = [] } = useGetMany<OrganisationRecord>('organisations', { ids: [...chosenIds] });
  const options = (data ?? []).map(found);
  const missing = chosen.filter((one) => one && !options.some(({ id }) => id === one.id)).map(found);
  return { options: [...missing, ...options], waiting: isPending, onType: setTyped };
}

export function OrganisationField(field: FieldProps<string>) {
  return <FindField {...field} {...useOrganisations(field.value ? [field.value] : [])} />;
}

export function OrganisationsField(field: FieldProps<string[]>) {
  return <FindField multiple {...field} {...useOrganisations(field.value ?? [])} />;
}
