import { useState } from 'react';
import { useListContext } from 'react-admin';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import { useWords } from '../i18n/use-words.js';
import { exportPath, type Exporting } from './export-path.js';
import { listNames } from './list-names.js';

const forms = ['xlsx', 'csv'] as const;

interface Props {
  columns: readonly string[];
  /** More that is had as a file by the same filters, and what it is called. */
  more?: ((filter: Record<string, unknown>) => readonly MoreExport[]) | undefined;
}

export interface MoreExport extends Pick<Exporting, 'list' | 'filter'> {
  label: string;
}

/** All rows of the list as it is filtered now, in the columns that it shows. */
export function ExportMenu({ columns, more }: Props) {
  const t = useWords();
  const { resource, filterValues, sort, total = 0 } = useListContext();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const list = listNames[resource];
  if (!list) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        disabled={total === 0}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={<ExportIcon aria-hidden />}
      >
        {t('list.export')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {forms.map((form) => (
          <MenuItem
            key={form}
            component="a"
            href={exportPath({ list, form, filter: filterValues, sort, columns })}
            download
            onClick={close}
          >
            {t(`list.export.${form}`, { smart_count: total })}
          </MenuItem>
        ))}
        {more?.(filterValues).map(({ label, list: what, filter }) => (
          <MenuItem
            key={what}
            component="a"
            href={exportPath({ list: what, form: 'xlsx', filter, sort, columns: [] })}
            download
            onClick={close}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
