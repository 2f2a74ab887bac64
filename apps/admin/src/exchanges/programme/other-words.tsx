import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { HalfDay } from '@waymark/domain';
import { useWords } from '../../i18n/use-words.js';
import { Entries } from './entries.js';

interface Props {
  /** What the other wrote. */
  entries: readonly HalfDay[];
  onTheirs: () => void;
  onBoth: () => void;
  onMine: () => void;
}

/** Somebody else wrote the same half-day meanwhile: what they wrote, and the ways to go on. */
export function OtherWords({ entries, onTheirs, onBoth, onMine }: Props) {
  const t = useWords();
  return (
    <Alert severity="warning" role="alert" sx={{ '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}>
      <strong>{t('programme.changedTitle')}</strong>
      <Box sx={{ mb: 1 }}>{t('programme.changedHelp')}</Box>
      <Box
        role="group"
        aria-label={t('programme.theirs')}
        sx={{
          p: 1.5,
          borderRadius: 1,
          bgcolor: 'background.paper',
          color: 'text.primary',
          border: 1,
          borderColor: 'divider',
        }}
      >
        {entries.length > 0 ? <Entries entries={entries} /> : t('programme.theirsEmpty')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button size="small" onClick={onBoth}>
          {t('programme.keepBoth')}
        </Button>
        <Button size="small" onClick={onTheirs}>
          {t('programme.takeTheirs')}
        </Button>
        <Button size="small" onClick={onMine}>
          {t('programme.saveMine')}
        </Button>
      </Box>
    </Alert>
  );
}
