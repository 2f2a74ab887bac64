import { insideSentence } from '@waymark/domain';
import { useEffect, useState } from 'react';
import { useListContext } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import FilterIcon from '@mui/icons-material/TuneOutlined';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import { useWords } from '../i18n/use-words.js';

export interface Preset {
  label: string;
  filter: Record<string, unknown>;
}
export interface Choice {
  source: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

interface Props {
  presets: readonly Preset[];
  choices: readonly Choice[];
  searchable: boolean;
}

export function ListTools({ presets, choices, searchable }: Props) {
  const t = useWords();
  const { filterValues, setFilters } = useListContext();
  const presetKeys = new Set(presets.flatMap(({ filter }) => Object.keys(filter)));
  const without = (keys: Iterable<string>) => {
    const rest = { ...filterValues };
    for (const key of keys) delete rest[key];
    return rest;
  };
  const active = presets.findIndex(({ filter }) =>
    [...presetKeys].every((key) => same(filterValues[key] ?? null, filter[key] ?? null)),
  );
  const [open, setOpen] = useState(false);
  // On a phone several would fill the first screen: they wait behind a button that says how many are chosen.
  const folds = choices.length > 1;
  const chosen = choices.filter(({ source }) => filterValues[source]).length;
  // Filters set at once, not after react-admin's pause for typing: a click should show at once.
  const set = (filters: Record<string, unknown>) => setFilters(filters, undefined, false);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
      {presets.length > 0 && (
        <Box
          role="group"
          aria-label={t('list.presets')}
          // All in sight on a phone too: what would have to be pushed into it is not found.
          sx={{
            display: 'flex',
            gap: { xs: 0, sm: 0.5 },
            flex: { xs: '1 1 100%', sm: '1 1 auto' },
            flexWrap: 'wrap',
            mx: { xs: -0.875, sm: 0 },
            py: 0.5,
          }}
        >
          {presets.map((preset, index) => (
            <PresetButton
              key={preset.label}
              label={preset.label}
              pressed={index === active}
              onClick={() => set({ ...without(presetKeys), ...preset.filter })}
            />
          ))}
        </Box>
      )}
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          flexWrap: 'wrap',
          flex: { xs: '1 1 100%', sm: '0 1 auto' },
          ml: { md: 'auto' },
        }}
      >
        {folds && <Fold open={open} chosen={chosen} onToggle={() => setOpen(!open)} />}
        {choices.map(({ source, label, options }) => (
          <TextField
            key={source}
            select
            value={String(filterValues[source] ?? '')}
            onChange={(event) =>
              set({ ...without([source]), ...(event.target.value && { [source]: event.target.value }) })
            }
            slotProps={{
              select: { native: true, inputProps: { 'aria-label': label } },
            }}
            sx={{
              display: { xs: folds && !open ? 'none' : 'inline-flex', sm: 'inline-flex' },
              // Below what stays in sight, whether it is folded or not.
              order: { xs: 1, sm: 0 },
              width: 'auto',
              // As wide as its longest words where there is room, and no wider than the phone.
              flex: { xs: '1 1 auto', sm: '0 0 auto' },
              maxWidth: { xs: '100%', sm: 220 },
              '& select': { fontSize: '0.875rem' },
            }}
          >
            <option value="">{t('list.any', { name: insideSentence(label) })}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </TextField>
        ))}
        {searchable && <Search />}
      </Box>
    </Box>
  );
}

function Fold({ open, chosen, onToggle }: { open: boolean; chosen: number; onToggle: () => void }) {
  const t = useWords();
  return (
    <Button
      size="small"
      aria-expanded={open}
      startIcon={<FilterIcon aria-hidden />}
      onClick={onToggle}
      sx={{ display: { sm: 'none' }, minHeight: 44 }}
    >
      {chosen > 0 ? t('list.filtersOn', { smart_count: chosen }) : t('list.filters')}
    </Button>
  );
}

function Search() {
  const t = useWords();
  const { filterValues, setFilters } = useListContext();
  const query = String(filterValues.q ?? '');
  const [typed, setTyped] = useState(query);
  // Cleared from elsewhere ("Clear filters", the back button).
  useEffect(() => setTyped(query), [query]);
  return (
    <TextField
      type="search"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        setFilters({ ...filterValues, q: event.target.value });
      }}
      placeholder={t('list.search')}
      slotProps={{
        htmlInput: { 'aria-label': t('list.search') },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon aria-hidden sx={{ fontSize: 18 }} />
            </InputAdornment>
          ),
        },
      }}
      sx={{
        width: { sm: 220 },
        flex: { xs: '1 1 130px', sm: '0 0 auto' },
        minWidth: 0,
        '& input': { fontSize: '0.875rem' },
      }}
    />
  );
}

function PresetButton({ label, pressed, onClick }: { label: string; pressed: boolean; onClick: () => void }) {
  return (
    <ButtonBase
      aria-pressed={pressed}
      onClick={onClick}
      sx={{
        px: { xs: 0.875, sm: 1.25 },
        height: 32,
        flexShrink: 0,
        borderRadius: 1,
        fontSize: '0.875rem',
        fontWeight: pressed ? 600 : 500,
        color: pressed ? 'text.primary' : 'text.secondary',
        bgcolor: (theme) => (pressed ? theme.palette.tokens.sunken : 'transparent'),
        '&:hover': { color: 'text.primary', bgcolor: (theme) => theme.palette.tokens.sunken },
      }}
    >
      {label}
    </ButtonBase>
  );
}
