import { useEffect, useRef } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { savedView } from '../api/saved-views.js';
import type { SavedView } from '../api/views.js';
import { useMessage } from '../ui/use-message.js';

interface Props {
  onOpened: (view: SavedView) => void;
  keepColumns: (keys: readonly string[] | null) => void;
}

/** Opens the view that the address names, once: what somebody then changes is not taken back. */
export function OpenView({ onOpened, keepColumns }: Props) {
  const [params] = useSearchParams();
  const id = params.get('view');
  const { setFilters, setSort } = useListContext();
  const notify = useNotify();
  const message = useMessage();
  const opened = useRef<string | null>(null);
  const { data, error } = useQuery({
    queryKey: ['saved-view', id],
    queryFn: () => savedView(id ?? ''),
    enabled: id !== null,
    retry: false,
  });
  useEffect(() => {
    if (!data || id === null || opened.current === id) return;
    opened.current = id;
    if (data.sort) setSort({ field: data.sort, order: data.order ?? 'ASC' });
    setFilters(data.filter, undefined, false);
    keepColumns(data.columns.length > 0 ? data.columns : null);
    onOpened(data);
  }, [data, id, setFilters, setSort, keepColumns, onOpened]);
  useEffect(() => {
    if (error && id !== null && opened.current !== id) {
      opened.current = id;
      notify(message(error), { type: 'warning' });
    }
    if (id === null) opened.current = null;
  }, [error, id, notify, message]);
  return null;
}
