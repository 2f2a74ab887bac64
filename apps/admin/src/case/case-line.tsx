import Box from '@mui/material/Box';
import type { CaseKind } from '../api/cases.js';
import type { ExchangeRow, ProposalRow } from '../api/views.js';
import { daysBetween, today } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { When } from '../ui/due.js';
import { TextLink } from '../ui/text-link.js';
import { StageTag } from './stage-tag.js';

/** A case in a few lines: its name, what it waits for, where it stands, until when. */
export function CaseLine({ kind, row }: { kind: CaseKind; row: ExchangeRow | ProposalRow }) {
  const t = useWords();
  return (
    <Box
      component="li"
      sx={{ py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' }, display: 'grid', gap: 0.5 }}
    >
      <Box
        sx={{
          display: 'flex',
          gap: 2,
          alignItems: 'baseline',
          flexWrap: 'wrap',
          justifyContent: 'space-between',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <TextLink to={`/${kind}s/${row.id}/show`} plain>
            {row.title || row.reference}
          </TextLink>
          <Box
            component="span"
            sx={{ ml: 1, fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' }}
          >
            {row.reference}
          </Box>
        </Box>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 1.5,
            rowGap: 0.5,
            alignItems: 'center',
            fontSize: '0.875rem',
          }}
        >
          <StageTag kind={kind} stage={row.stage} label={row.stageLabel} over={row.over} />
          <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {t('case.forDays', { smart_count: Math.max(0, daysBetween(row.stageSince, today())) })}
          </Box>
          <When value={row.dueAt} />
        </Box>
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', maxWidth: '72ch' }}>
        {row.waitingSentence}
      </Box>
    </Box>
  );
}
