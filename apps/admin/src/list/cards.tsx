import type { ReactNode } from 'react';
import { SimpleList, type RaRecord } from 'react-admin';
import Box from '@mui/material/Box';

export interface CardText {
  title: ReactNode;
  /** Beside the title, small. */
  corner?: ReactNode;
  text?: ReactNode;
  foot?: ReactNode;
}

/** A list on a phone: each record a card, the whole of it one link. */
export function Cards({
  card,
  to,
}: {
  card: (record: RaRecord) => CardText;
  to: (record: RaRecord) => string;
}) {
  const draw = (record: RaRecord) => cardOf(card(record));
  return (
    <SimpleList
      disablePadding
      rowClick={(_id, _resource, record) => to(record)}
      primaryText={draw}
      sx={{
        display: 'grid',
        gap: 1,
        '& .MuiListItem-root': { p: 0 },
        '& .MuiListItemButton-root, & .MuiListItem-root > a': {
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
          px: 2,
          py: 1.5,
          color: 'text.primary',
          textDecoration: 'none',
        },
        '& .MuiListItemText-root': { m: 0 },
      }}
    />
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
