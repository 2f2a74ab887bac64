import { useDeferredValue, useState } from 'react';
import { useCanAccess, useGetList } from 'react-admin';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import { Link } from 'react-router-dom';
import type { Key } from '../i18n/en.js';
import { useWords } from '../i18n/use-words.js';
import { useArrowKeys } from './use-arrow-keys.js';

interface Found {
  id: string;
  name?: string;
  title?: string;
  reference?: string;
  waitingSentence?: string;
  stageLabel?: string;
  regionName?: string | null;
  city?: string | null;
  organisation?: { shortName: string } | null;
}

const under = (record: Found) =>
  record.waitingSentence ??
  record.regionName ??
  record.city ??
  record.organisation?.shortName ??
  record.stageLabel ??
  '';

/** What is found in one resource; nothing where the person may not look. */
function useFound(resource: string, label: Key, query: string) {
  const { canAccess } = useCanAccess({ resource, action: 'list' });
  const enabled = canAccess === true && query.length >= 2;
  const { data, isPending } = useGetList(
    resource,
    { filter: { q: query }, pagination: { page: 1, perPage: 4 } },
    { enabled, retry: false },
  );
  return { resource, label, rows: enabled ? ((data ?? []) as Found[]) : [], waiting: enabled && isPending };
}

export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const found = [
    useFound('exchanges', 'nav.exchanges', query),
    useFound('organisations', 'nav.organisations', query),
    useFound('people', 'nav.people', query),
    useFound('proposals', 'nav.proposals', query),
  ];
  const onKeyDown = useArrowKeys();
  const none = query.length >= 2 && found.every(({ rows, waiting }) => rows.length === 0 && !waiting);
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={t('search.label')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Box onKeyDown={onKeyDown}>
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1.5,
            px: 2.5,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <SearchIcon aria-hidden sx={{ color: 'text.secondary' }} />
          <InputBase
            autoFocus
            fullWidth
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            placeholder={t('search.placeholder')}
            inputProps={{ 'aria-label': t('search.label'), type: 'search' }}
            sx={{ height: 56 }}
          />
        </Box>
        <Box sx={{ p: 1, maxHeight: '60vh', overflowY: 'auto' }}>
          {query.length < 2 && <Hint>{t('search.hint')}</Hint>}
          {none && <Hint>{t('search.none', { query })}</Hint>}
          {found
            .filter(({ rows }) => rows.length > 0)
            .map(({ resource, label, rows }) => (
              <Group key={resource} label={label}>
                {rows.map((record) => (
                  <Result
                    key={record.id}
                    to={`/${resource}/${record.id}/show`}
                    record={record}
                    onClick={onClose}
                  />
                ))}
              </Group>
            ))}
        </Box>
      </Box>
    </Dialog>
  );
}

function Hint({ children }: { children: string }) {
  return (
    <Box role="status" sx={{ px: 1.5, py: 2, color: 'text.secondary', fontSize: '0.875rem' }}>
      {children}
    </Box>
  );
}

function Group({ label, children }: { label: Key; children: React.ReactNode }) {
  const t = useWords();
  return (
    <Box component="section" aria-label={t(label)} sx={{ mb: 1 }}>
      <Box sx={{ px: 1.5, py: 0.75, fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' }}>
        {t(label)}
      </Box>
      {children}
    </Box>
  );
}

function Result({ to, record, onClick }: { to: string; record: Found; onClick: () => void }) {
  return (
    <Box
      component={Link}
      to={to}
      onClick={onClick}
      data-search-result
      sx={{
        display: 'block',
        px: 1.5,
        py: 1,
        borderRadius: 1,
        color: 'text.primary',
        textDecoration: 'none',
        '&:hover, &:focus': { background: (theme) => theme.palette.action.hover },
      }}
    >
      <Box sx={{ fontSize: '0.9375rem', fontWeight: 550 }}>
        {record.title ?? record.name}
        {record.reference && (
          <Box
            component="span"
            sx={{ ml: 1, fontWeight: 400, fontSize: '0.8125rem', color: 'text.secondary' }}
          >
            {record.reference}
          </Box>
        )}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{under(record)}</Box>
    </Box>
  );
}
