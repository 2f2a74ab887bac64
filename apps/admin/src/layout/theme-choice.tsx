import { useStore, useStoreContext } from 'react-admin';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import CheckIcon from '@mui/icons-material/CheckOutlined';
import { useWords } from '../i18n/use-words.js';

const choices = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the device says: then nothing is stored and the media query decides. */
export function ThemeChoice({ onChosen }: { onChosen: () => void }) {
  const t = useWords();
  const store = useStoreContext();
  const [stored] = useStore<'light' | 'dark' | 'system'>('theme', 'system');
  const choose = (choice: (typeof choices)[number]) => {
    if (choice === 'system') store.removeItem('theme');
    else store.setItem('theme', choice);
    onChosen();
  };
  return (
    <>
      <Box
        component="li"
        role="none"
        sx={{ px: 1.25, pt: 0.75, pb: 0.25, fontSize: '0.75rem', color: 'text.secondary' }}
      >
        {t('theme.label')}
      </Box>
      {choices.map((choice) => (
        <MenuItem
          key={choice}
          role="menuitemradio"
          aria-checked={stored === choice}
          onClick={() => choose(choice)}
          sx={{ justifyContent: 'space-between', minWidth: 200 }}
        >
          {t(`theme.${choice}`)}
          {stored === choice && <CheckIcon fontSize="small" aria-hidden />}
        </MenuItem>
      ))}
    </>
  );
}
