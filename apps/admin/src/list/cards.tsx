import type { ReactNode } from 'react';
import { useListContext, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';

export interface CardText {
  title: ReactNode;
  /** Beside the title, small. */
  corner?: ReactNode;
  text?: ReactNode;
  foot?: ReactNode;
}

const frame = {
  display: 'block',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  px: 2,
  py: 1.5,
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { bgcolor: (theme: Theme) => theme.palette.tokens.sunken },
} as const;

/** A list on a phone: each record a card, the whole of it one link. */
export function Cards({
  card,
  to,
}: {
  card: (record: RaRecord) => CardText;
  to: (record: RaRecord) => string;
}) {
  const { data = [] } = useListContext();
  return (
    <Box component="ul" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {data.map((record) => (
        <li key={record.id}>
          <Box component={Link} to={to(record)} sx={frame}>
            {cardOf(card(record))}
          </Box>
        </li>
      ))}
    </Box>
  );
}

function cardOf({ title, corner, text, foot }: CardText) {
  return (
    <Box component="span" sx={{ display: 'grid', gap: 0.5 }}>
      <Box component="span" sx={{ fontWeight: 600, lineHeight: 1.35 }}>
        {title}
        {corner && (
          <Box
            component="span"
            sx={{
              ml: 1,
              fontSize: '0.75rem',
              fontWeight: 400,
              whiteSpace: 'nowrap',
              color: 'text.secondary',
            }}
          >
            {corner}
          </Box>
        )}
      </Box>
      {text && (
        <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {text}
        </Box>
      )}
      {foot && (
        <Box
          component="span"
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            alignItems: 'center',
            fontSize: '0.8125rem',
            mt: 0.25,
          }}
        >
          {foot}
        </Box>
      )}
    </Box>
  );
}
