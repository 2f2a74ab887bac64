import { useGetOne, type RaRecord } from 'react-admin';

/**
 * Asks for the record itself. react-admin fills a record's place with the row of a list, which here is shorter than
 * the record; its own `meta` keeps the two apart.
 */
export const whole = { whole: true } as const;

/** One record in full; nothing while there is no id. */
export function useWhole<T extends { id: string }>(resource: string, id: string | undefined): T | undefined {
  const { data } = useGetOne<T & RaRecord<string>>(
    resource,
    { id: id ?? '', meta: whole },
    { enabled: Boolean(id) },
  );
  return id ? data : undefined;
}
