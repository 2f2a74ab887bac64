import { useEffect, useState } from 'react';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useWords } from '../i18n/use-words.js';
import { widths } from '../theme/tokens.js';

/** True after 300 ms: what comes sooner shows no skeleton at all. */
function useLate(ms = 300) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}

export function RowsSkeleton({ rows = 8 }: { rows?: number }) {
  const t = useWords();
  const late = useLate();
  return (
    <Box role="status" aria-label={t('loading')} sx={{ p: 2, minHeight: 200 }}>
      {late &&
        Array.from({ length: rows }, (_row, index) => (
          <Skeleton
            key={index}
            height={40}
            sx={{ transform: 'scale(1, 0.5)', width: `${92 - ((index * 13) % 30)}%` }}
          />
        ))}
    </Box>
  );
}

export function PageSkeleton() {
  const t = useWords();
  const late = useLate();
  return (
    <Box
      role="status"
      aria-label={t('loading')}
      sx={{
        maxWidth: widths.content,
        mx: 'auto',
        px: { xs: 2, md: 5 },
        pt: { xs: 2.5, md: 4 },
        minHeight: 400,
      }}
    >
      {late && (
        <>
          <Skeleton width="46%" height={40} />
          <Skeleton width="64%" sx={{ mb: 4 }} />
          <Skeleton variant="rounded" height={88} sx={{ mb: 3 }} />
          <Skeleton variant="rounded" height={260} />
        </>
      )}
    </Box>
  );
}
