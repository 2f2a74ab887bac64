import { useState } from 'react';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import { useWords } from '../i18n/use-words.js';

interface Props {
  all: readonly { key: string; label: string }[];
  shown: readonly string[];
  onChange: (keys: readonly string[] | null) => void;
}

/** Which columns are shown. The first leads to the record and stays. */
export function ColumnsMenu({ all, shown, onChange }: Props) {
  const t = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (key: string) =>
    onChange(shown.includes(key) ? shown.filter((one) => one !== key) : [...shown, key]);
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={<ColumnsIcon aria-hidden />}
        // On a phone there are cards and no columns.
        sx={{ display: { xs: 'none', md: 'inline-flex' } }}
      >
        {t('list.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {all.slice(1).map(({ key, label }) => (
          <MenuItem
            key={key}
            dense
            role="menuitemcheckbox"
            aria-checked={shown.includes(key)}
            onClick={() => toggle(key)}
          >
            <Checkbox
              size="small"
              tabIndex={-1}
              checked={shown.includes(key)}
              inputProps={{ 'aria-hidden': true }}
              sx={{ p: 0, mr: 1 }}
            />
            {label}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem dense onClick={() => onChange(null)}>
          {t('list.columnsUsual')}
        </MenuItem>
      </Menu>
    </>
  );
}
