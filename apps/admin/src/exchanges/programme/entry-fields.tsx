import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import RemoveIcon from '@mui/icons-material/CloseOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import { PlainField } from '../../fields/plain-field.js';
import { useWords } from '../../i18n/use-words.js';
import type { Row } from './rows.js';

interface Props {
  row: Row;
  number: number;
  unnamed: boolean;
  onChange: (row: Row) => void;
  onRaise: (() => void) | undefined;
  onRemove: () => void;
}

type Detail = 'what' | 'time' | 'place' | 'people' | 'note';

/** The fields of one entry. */
export function EntryFields({ row, number, unnamed, onChange, onRaise, onRemove }: Props) {
  const t = useWords();
  const field = (name: Detail, maxLength?: number) => ({
    name: `entry.${row.key}.${name}`,
    label: t(`programme.${name}`),
    value: row[name],
    maxLength,
    onChange: (value: string | number | undefined) => {
      const { [name]: _before, ...rest } = row;
      onChange({ ...rest, ...(value !== undefined && { [name]: String(value) }) });
    },
  });
  return (
    <Box
      component="li"
      aria-label={t('programme.entry', { number })}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr', sm: '128px 1fr' },
        '& + &': { pt: 3, borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1 }}>
          <PlainField
            {...field('what', 400)}
            required
            error={unnamed ? t('programme.whatMissing') : undefined}
          />
        </Box>
        {onRaise && (
          <IconButton
            aria-label={t('programme.raise', { number })}
            onClick={onRaise}
            sx={{ mt: '26px', width: 40, height: 40 }}
          >
            <UpIcon fontSize="small" />
          </IconButton>
        )}
        <IconButton
          aria-label={t('programme.removeEntry', { number })}
          onClick={onRemove}
          sx={{ mt: '26px', width: 40, height: 40 }}
        >
          <RemoveIcon fontSize="small" />
        </IconButton>
      </Box>
      <PlainField {...field('time')} type="time" />
      <PlainField {...field('place', 200)} />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <PlainField {...field('people', 500)} />
      </Box>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <PlainField {...field('note', 1000)} lines={2} />
      </Box>
    </Box>
  );
}
