import Box from '@mui/material/Box';
import type { SlipView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { Due } from '../ui/due.js';
import { Panel } from '../ui/panel.js';
import { TextLink } from '../ui/text-link.js';

/** What is late by the end of the week if nobody does anything, the soonest first. */
export function SlipsPanel({ slips }: { slips: readonly SlipView[] }) {
  const t = useWords();
  return (
    <div id="slips" tabIndex={-1}>
      <Panel plain title={t('home.slips')}>
        {slips.length === 0 ? (
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('home.slipsNone')}</Box>
        ) : (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
            {slips.map(({ case: about, on, sentence }) => (
              <Box component="li" key={about.id} sx={{ fontSize: '0.875rem', lineHeight: 1.45 }}>
                <Due value={on} />
                <Box>
                  <TextLink to={`/${about.kind}s/${about.id}/show`} plain>
                    {about.title || about.reference}
                  </TextLink>
                </Box>
                <Box sx={{ color: 'text.secondary' }}>{sentence}</Box>
              </Box>
            ))}
          </Box>
        )}
      </Panel>
    </div>
  );
}
