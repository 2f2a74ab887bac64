import { useState } from 'react';
import { useListContext } from 'react-admin';
import Button from '@mui/material/Button';
import type { BulkKind } from '../api/bulk.js';
import { useWords } from '../i18n/use-words.js';
import { exportPath } from '../list/export-path.js';
import { listNames } from '../list/list-names.js';
import { BulkDialog } from './bulk-dialog.js';

const kinds: Readonly<Record<string, BulkKind>> = {
  exchanges: 'exchange',
  proposals: 'proposal',
  'promoter-applications': 'promoterApplication',
};

/** What can be done with the rows that are ticked. */
export function BulkBar({ columns }: { columns: readonly string[] }) {
  const t = useWords();
  const { resource, selectedIds = [], sort } = useListContext();
  const [open, setOpen] = useState(false);
  const kind = kinds[resource];
  const list = listNames[resource];
  const ids = selectedIds.map(String);
  return (
    <>
      {list && (
        <Button
          size="small"
          component="a"
          href={exportPath({ list, form: 'xlsx', filter: { id: ids }, sort, columns })}
          download
        >
          {t('bulk.export')}
        </Button>
      )}
      {kind && (
        <Button size="small" variant="contained" color="primary" onClick={() => setOpen(true)}>
          {t('bulk.choose')}
        </Button>
      )}
      {kind && open && <BulkDialog kind={kind} ids={ids} onClose={() => setOpen(false)} />}
    </>
  );
}
