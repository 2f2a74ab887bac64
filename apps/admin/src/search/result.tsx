import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';

interface Props {
  to: string;
  title: string;
  /** Beside the title, small. */
  corner: string;
  text: string;
  onClick: () => void;
}

/** One thing that was found: a real link, so that it opens in another tab too. */
export function Result({ to, title, corner, text, onClick }: Props) {
  return (
    <Box
      component={Link}
      to={to}
      onClick={onClick}
      data-search-result
      sx={{
        display: 'block',
        px: 1.5,
        py: 1,
        borderRadius: 1,
        color: 'text.primary',
        textDecoration: 'none',
        '&:hover, &:focus': { background: (theme) => theme.palette.action.hover },
      }}
    >
      <Box sx={{ fontSize: '0.9375rem', fontWeight: 550 }}>
        {title}
        {corner && (
          <Box
            component="span"
            sx={{
              ml: 1,
              fontWeight: 400,
              fontSize: '0.8125rem',
              color: 'text.secondary',
              whiteSpace: 'nowrap',
            }}
          >
            {corner}
          </Box>
        )}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{text}</Box>
    </Box>
  );
}
