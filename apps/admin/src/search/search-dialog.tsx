import { useDeferredValue, useRef, useState, type FocusEvent } from 'react';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import { useWords } from '../i18n/use-words.js';
import { Commands } from '../palette/commands.js';
import { Results } from './results.js';
import { useArrowKeys } from './use-arrow-keys.js';

/** One field over everything that can be done, gone to or found. Arrow keys walk through it, Enter takes it. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const onKeyDown = useArrowKeys();
  const field = useRef<HTMLInputElement>(null);
  // A dialog that is just closing gives the focus back behind this one, which then takes it as a whole.
  const toField = ({ target }: FocusEvent) => {
    if (!target.closest('[role="dialog"]')) field.current?.focus();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      onFocus={toField}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': t('search.label') } }}
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
            // The field fills the whole head: its line says that the keys are in it.
            '&:focus-within': {
              borderColor: 'primary.main',
              boxShadow: ({ palette }) => `inset 0 -1px ${palette.primary.main}`,
            },
          }}
        >
          <SearchIcon aria-hidden sx={{ color: 'text.secondary' }} />
          <InputBase
            autoFocus
            inputRef={field}
            fullWidth
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            placeholder={t('search.placeholder')}
            inputProps={{ 'aria-label': t('search.label'), type: 'search', maxLength: 200 }}
            sx={{ height: 56 }}
          />
        </Box>
        <Box sx={{ p: 1, maxHeight: '60vh', overflowY: 'auto' }}>
          <Commands query={query} onChosen={onClose} />
          <Results query={query} onChosen={onClose} />
        </Box>
      </Box>
    </Dialog>
  );
}
