import { useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Me } from '../api/me.js';
import { useWords } from '../i18n/use-words.js';
import { tourFor } from './steps.js';
import { useTour } from './use-tour.js';

/**
 * What the console can do, in five steps, for who has not put it away. It stands in the page and floats over nothing, so
 * that work can go on beside it.
 */
export function Tour({ me }: { me: Me }) {
  const t = useWords();
  const { step, goTo, putAway } = useTour();
  const steps = tourFor(me);
  const at = Math.min(step, steps.length - 1);
  const { title, text, to } = steps[at]!;
  const moved = useRef(false);
  const go = (next: number) => {
    moved.current = true;
    goTo(next);
  };
  const isLast = at === steps.length - 1;
  return (
    <Box
      component="section"
      aria-label={t('tour.title')}
      onKeyDown={(event) => event.key === 'Escape' && putAway()}
      sx={{
        mb: 3,
        p: { xs: 2, md: 3 },
        borderRadius: 1,
        border: 1,
        borderColor: 'primary.main',
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {t('tour.title')} · {t('tour.at', { at: at + 1, of: steps.length })}
      </Box>
      <Box
        component="h2"
        key={at}
        // Who hears the page is taken along to the next step, but not away from the page when it opens.
        ref={(heading: HTMLHeadingElement | null) => {
          if (moved.current) heading?.focus();
        }}
        tabIndex={-1}
        sx={{ m: 0, mt: 0.5, fontSize: '1.25rem', fontWeight: 650, lineHeight: 1.35 }}
      >
        {t(title)}
      </Box>
      <Box sx={{ mt: 1, maxWidth: '72ch', minHeight: { md: 48 } }}>{t(text)}</Box>
      <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" color="primary" onClick={() => (isLast ? putAway() : go(at + 1))}>
          {t(isLast ? 'tour.done' : 'tour.next')}
        </Button>
        {at > 0 && <Button onClick={() => go(at - 1)}>{t('tour.back')}</Button>}
        {to && (
          <Button component={Link} to={to}>
            {t('tour.look')}
          </Button>
        )}
        {!isLast && (
          <Button variant="text" sx={{ ml: { sm: 'auto' } }} onClick={putAway}>
            {t('tour.skip')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
