import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { BulkStep } from '../api/views.js';

type BulkCase = BulkStep['can'][number];

interface Props {
  title: string;
  cases: readonly BulkCase[];
  /** What is said of each. */
  about: (one: BulkCase) => ReactNode;
}

/** Cases by name, each with a word about it. */
export function BulkCases({ title, cases, about }: Props) {
  if (cases.length === 0) return null;
  return (
    <Box component="section">
      <Box component="h3" sx={{ fontSize: '0.875rem', fontWeight: 600, my: 0.5 }}>
        {title}
      </Box>
      <Box component="ul" sx={{ m: 0, pl: 0, listStyle: 'none', maxHeight: 200, overflowY: 'auto' }}>
        {cases.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{ fontSize: '0.875rem', py: 0.5, borderBottom: 1, borderColor: 'divider' }}
          >
            {one.title || one.reference}{' '}
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {one.title ? one.reference : ''}
            </Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{about(one)}</Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
