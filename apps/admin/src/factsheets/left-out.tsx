import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '../i18n/use-words.js';

interface Item {
  key: string;
  text: string;
  add: () => void;
}

/** What the reports offer and the draft does not hold, each with a way back in. */
export function LeftOut({ items }: { items: readonly Item[] }) {
  const t = useWords();
  if (items.length === 0) return null;
  return (
    <Box>
      <Box sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 0.5 }}>{t('factsheet.leftOut')}</Box>
      {items.map(({ key, text, add }) => (
        <Box key={key} sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 0.75 }}>
          <Box sx={{ flex: 1, color: 'text.secondary' }}>{text}</Box>
          <Button size="small" aria-label={t('factsheet.addBackOf', { text })} onClick={add}>
            {t('factsheet.addBack')}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
