import { useMemo, type ReactElement } from 'react';
import { useStore } from 'react-admin';

interface Shown {
  /** Every column there is, with its heading. */
  all: readonly { key: string; label: string }[];
  /** Keys of those that are shown, in their order. */
  keys: readonly string[];
  /** Null for the usual ones. */
  keep: (keys: readonly string[] | null) => void;
  columns: readonly ReactElement<{ label?: string }>[];
}

/**
 * Which columns of a list somebody wants to see; remembered in this browser.
 * @param columns each with a key, the one that leads to the record first: it always stays
 * @param extra keys of those that are not shown until somebody asks for them
 */
export function useColumns(
  resource: string,
  columns: readonly ReactElement<{ label?: string }>[],
  extra: readonly string[],
): Shown {
  const [kept, keep] = useStore<readonly string[] | null>(`${resource}.columns`, null);
  return useMemo(() => {
    const all = columns.map(({ key, props }) => ({ key: String(key), label: props.label ?? '' }));
    const usual = all.map(({ key }) => key).filter((key) => !extra.includes(key));
    const keys = all
      .map(({ key }) => key)
      .filter((key, place) => place === 0 || (kept ?? usual).includes(key));
    return { all, keys, keep, columns: columns.filter(({ key }) => keys.includes(String(key))) };
  }, [columns, extra, kept, keep]);
}
