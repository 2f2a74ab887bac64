import Box from '@mui/material/Box';
import type { PromoterApplicationView } from '../../api/views.js';
import { ActionButton } from '../../case/open-action.js';
import { useWords } from '../../i18n/use-words.js';
import { When } from '../../ui/due.js';
import { Panel } from '../../ui/panel.js';
import { optionName } from '../words.js';

/** The decision that is staged, and why; nothing of it is sent before the release. */
export function Decision({ application: { decision } }: { application: PromoterApplicationView }) {
  const t = useWords();
  if (!decision) return null;
  const { decision: what, reason, rank, at } = decision;
  return (
    <Panel plain title={t('promoter.staged')}>
      <Box sx={{ fontSize: '0.875rem', lineHeight: 1.45 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {rank === null ? optionName(what) : t('promoter.waitlistPlace', { rank })}
        </Box>{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          <When value={at} />
        </Box>
        <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{reason}</Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <ActionButton action="unstageDecision" />
      </Box>
    </Panel>
  );
}
