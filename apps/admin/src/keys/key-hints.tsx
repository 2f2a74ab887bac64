import { Fragment } from 'react';
import Box from '@mui/material/Box';
import type { Key } from '../i18n/en.js';
import { useWords } from '../i18n/use-words.js';
import { KeyCap } from './key-cap.js';
import { useSingleKeys } from './single-keys.js';

/** Which keys do what here, in one quiet line on a desk; on a phone there are none. */
export function KeyHints({ hints }: { hints: readonly (readonly [keys: string, what: Key])[] }) {
  const t = useWords();
  const [on] = useSingleKeys();
  if (!on) return null;
  return (
    <Box
      sx={{
        display: { xs: 'none', md: 'flex' },
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 0.75,
        rowGap: 0.5,
        mt: 2,
        fontSize: '0.75rem',
        color: 'text.secondary',
      }}
    >
      {hints.map(([keys, what]) => (
        <Fragment key={what}>
          {keys.split(' ').map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}
          <Box component="span" sx={{ mr: 1.5 }}>
            {t(what)}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
