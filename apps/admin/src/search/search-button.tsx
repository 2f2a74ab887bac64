import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import { useWords } from '../i18n/use-words.js';

export function SearchButton({ onClick }: { onClick: () => void }) {
  const t = useWords();
  return (
    <ButtonBase
      onClick={onClick}
      aria-keyshortcuts="Control+K Meta+K /"
      sx={{
        height: 36,
        px: 1,
        gap: 1,
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        color: 'text.secondary',
        fontSize: '0.875rem',
        justifyContent: 'flex-start',
        '&:hover': { borderColor: (theme) => theme.palette.tokens.fieldLine },
      }}
    >
      <SearchIcon aria-hidden sx={{ fontSize: 18 }} />
      <Box component="span" sx={{ flex: 1, textAlign: 'left' }}>
        {t('search.open')}
      </Box>
      <Box
        component="kbd"
        aria-hidden
        sx={{
          font: 'inherit',
          fontSize: 12,
          px: 0.75,
          borderRadius: 0.5,
          border: 1,
          borderColor: 'divider',
          lineHeight: '18px',
        }}
      >
        /
      </Box>
    </ButtonBase>
  );
}
