import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { CounterpartView, ProposalView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { CounterpartItem } from './counterpart-item.js';
import { CriteriaTable } from './criteria-table.js';
import { usePropose, writingOf } from './use-propose.js';

const shownAtFirst = 5;
/** As many good reasons as can be taken in at a glance; the others are in the table. */
const reasonsAtAGlance = 3;

const reasonsOf = ({ criteria }: CounterpartView): string =>
  criteria
    .filter(({ points, of }) => points >= of / 2)
    .slice(0, reasonsAtAGlance)
    .map(({ because }) => `${because}.`)
    .join(' ');

interface Props {
  own: ProposalView;
  open: boolean;
  fitting: readonly CounterpartView[];
}

/** Those that a match can be proposed with, the best first. */
export function FittingList({ own, open, fitting }: Props) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? fitting : fitting.slice(0, shownAtFirst);
  return (
    <>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((one) => (
          <Fitting key={one.proposal.id} own={own} open={open} counterpart={one} />
        ))}
      </Box>
      {shown.length < fitting.length && (
        <Button size="small" onClick={() => setAll(true)} sx={{ mt: 2 }}>
          {t('counterparts.more', { smart_count: fitting.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function Fitting({ own, open, counterpart }: Omit<Props, 'fitting'> & { counterpart: CounterpartView }) {
  const t = useWords();
  const [told, setTold] = useState(false);
  const { propose, isPending } = usePropose(own);
  const { proposal, score, criteria } = counterpart;
  const name = proposal.organisation.shortName;
  return (
    <CounterpartItem
      counterpart={counterpart}
      why={reasonsOf(counterpart)}
      side={
        <Box
          sx={{
            display: 'flex',
            flexDirection: { xs: 'row', sm: 'column' },
            flexWrap: 'wrap',
            alignItems: { xs: 'center', sm: 'flex-end' },
            gap: 1,
            flexShrink: 0,
          }}
        >
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            <Box component="strong" sx={{ fontSize: '1.25rem', color: 'text.primary', fontWeight: 650 }}>
              {score}
            </Box>{' '}
            {t('counterparts.of100')}
          </Box>
          {open && (
            <>
              <Button
                size="small"
                variant="outlined"
                disabled={isPending}
                onClick={() => propose(counterpart)}
                aria-label={t('counterparts.proposeWith', { name })}
              >
                {t('counterparts.propose')}
              </Button>
              <Button
                size="small"
                component={Link}
                to={writingOf(own, proposal.id)}
                aria-label={t('counterparts.writeWith', { name })}
              >
                {t('counterparts.write')}
              </Button>
            </>
          )}
        </Box>
      }
    >
      <Button
        size="small"
        variant="text"
        aria-expanded={told}
        aria-label={t('counterparts.whyWith', { name })}
        onClick={() => setTold(!told)}
        sx={{ mt: 1, ml: -1 }}
      >
        {t(told ? 'counterparts.less' : 'counterparts.why')}
      </Button>
      {told && <CriteriaTable criteria={criteria} />}
    </CounterpartItem>
  );
}
