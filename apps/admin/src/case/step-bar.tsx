import Box from '@mui/material/Box';
import CheckIcon from '@mui/icons-material/CheckOutlined';
import PauseIcon from '@mui/icons-material/PauseOutlined';
import StopIcon from '@mui/icons-material/CloseOutlined';
import type { StepView } from '../api/views.js';
import { When } from '../ui/due.js';
import { useWords, type Words } from '../i18n/use-words.js';
import type { Tokens } from '../theme/tokens.js';

const dot = 18;
/** Where the case is now, moving or not. */
const here = ['current', 'held', 'stopped'];

const signalOf = (state: string, tokens: Tokens) =>
  ({ done: tokens.accent, current: tokens.accent, held: tokens.amber, stopped: tokens.red })[state] ??
  tokens.line;

/** The way of the case: where it was, where it is, what comes. A stop is a stop in shape, colour and word. */
export function StepBar({ steps }: { steps: readonly StepView[] }) {
  const t = useWords();
  return (
    <>
      <Box
        component="ol"
        aria-label={t('case.steps')}
        sx={{
          display: { xs: 'none', md: 'grid' },
          gridAutoFlow: 'column',
          gridAutoColumns: '1fr',
          p: 0,
          listStyle: 'none',
        }}
      >
        {steps.map((step) => (
          <Step key={step.phase} step={step} />
        ))}
      </Box>
      <Short steps={steps} />
    </>
  );
}

function Step({ step }: { step: StepView }) {
  const t = useWords();
  const { state, label, date } = step;
  const isHere = here.includes(state);
  return (
    <Box
      component="li"
      aria-current={isHere ? 'step' : undefined}
      sx={({ palette: { tokens } }) => {
        const signal = signalOf(state, tokens);
        return {
          position: 'relative',
          pr: 1,
          fontSize: '0.875rem',
          lineHeight: 1.4,
          color: state === 'coming' || state === 'skipped' ? tokens.muted : tokens.ink,
          // The line from this step to the next.
          '&:not(:last-of-type)::after': {
            content: '""',
            position: 'absolute',
            top: dot / 2 - 1,
            left: dot + 6,
            right: 6,
            height: 2,
            borderRadius: 1,
            background: state === 'done' ? tokens.accent : tokens.line,
          },
          '& .dot': {
            width: dot,
            height: dot,
            borderRadius: '50%',
            display: 'grid',
            placeItems: 'center',
            mb: 1,
            border: `2px ${state === 'skipped' ? 'dashed' : 'solid'} ${signal}`,
            background: state === 'coming' || state === 'skipped' ? tokens.surface : signal,
            ...(state === 'current' && { boxShadow: `inset 0 0 0 3px ${tokens.surface}` }),
          },
          '& svg': { fontSize: 12, color: tokens.surface },
        };
      }}
    >
      <div className="dot" aria-hidden>
        {state === 'done' && <CheckIcon />}
        {state === 'held' && <PauseIcon />}
        {state === 'stopped' && <StopIcon />}
      </div>
      <Box sx={{ fontWeight: isHere ? 650 : 500 }}>{label}</Box>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', minHeight: 18 }}>
        <StateWord state={state} t={t} />
        {date && <When value={date} />}
      </Box>
    </Box>
  );
}

/** Colour never speaks alone. */
function StateWord({ state, t }: { state: string; t: Words }) {
  if (state === 'held')
    return (
      <Box component="span" sx={{ color: 'warning.main', fontWeight: 600 }}>
        {t('case.held')}{' '}
      </Box>
    );
  if (state === 'stopped')
    return (
      <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
        {t('case.stopped')}{' '}
      </Box>
    );
  return state === 'skipped' ? t('case.skipped') : null;
}

/** On a phone: a line of segments and the step we are at, in words. */
function Short({ steps }: { steps: readonly StepView[] }) {
  const t = useWords();
  const at = Math.max(
    steps.findIndex(({ state }) => here.includes(state)),
    steps.reduce((last, { state }, index) => (state === 'done' ? index : last), 0),
  );
  const now = steps[at];
  if (!now) return null;
  return (
    <Box sx={{ display: { xs: 'block', md: 'none' } }}>
      <Box aria-hidden sx={{ display: 'flex', gap: 0.5, mb: 1 }}>
        {steps.map(({ phase, state }) => (
          <Box
            key={phase}
            sx={(theme) => ({
              flex: 1,
              height: 5,
              borderRadius: 3,
              background: signalOf(state, theme.palette.tokens),
            })}
          />
        ))}
      </Box>
      <Box sx={{ fontSize: '0.875rem' }}>
        <strong>{now.label}</strong> <StateWord state={now.state} t={t} />
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('case.stepOf', { at: at + 1, of: steps.length })}
          {now.date && (
            <>
              {' · '}
              <When value={now.date} />
            </>
          )}
        </Box>
      </Box>
    </Box>
  );
}
