import { useCanAccess } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { damages, type Damage } from '@waymark/domain';
import { Link } from 'react-router-dom';
import type { HomeView, NeedView } from '../api/views.js';
import type { Key } from '../i18n/en.js';
import { useWords } from '../i18n/use-words.js';
import { KeyHints } from '../keys/key-hints.js';
import { useLineKeys } from '../keys/use-line-keys.js';
import { Disclosure } from '../ui/disclosure.js';
import { Panel } from '../ui/panel.js';
import { EmptyState } from '../ui/states.js';
import { NeedLine } from './need-line.js';

const headings: Readonly<Record<Damage, Key>> = {
  people: 'home.damage.people',
  standstill: 'home.damage.standstill',
  late: 'home.damage.late',
};
const hints = [
  ['j k', 'keys.walk'],
  ['Enter', 'keys.open'],
  ['d', 'keys.done'],
  ['s', 'keys.snooze'],
  ['a', 'keys.give'],
] as const;

/** What needs me, in the order of the damage if left; what can wait lies closed below. */
export function NeedsPanel({ home }: { home: HomeView }) {
  const t = useWords();
  const list = useLineKeys<HTMLDivElement>();
  const now = home.needs.filter(({ forNow }) => forNow);
  const later = home.needs.filter(({ forNow }) => !forNow);
  const more = home.needsTotal - home.needs.length;
  return (
    <div ref={list} id="needs" tabIndex={-1}>
      <Panel title={t('home.needs')}>
        {now.length > 0 ? (
          <ByDamage needs={now} />
        ) : later.length > 0 ? (
          <Box sx={{ color: 'text.secondary' }}>{t('home.needsNoneNow')}</Box>
        ) : (
          <NothingToDo />
        )}
        {more > 0 && (
          <Box sx={{ mt: 1, fontSize: '0.875rem', color: 'text.secondary' }}>
            {t('home.needsMore', { smart_count: more })}
          </Box>
        )}
        {now.length > 0 && <KeyHints hints={hints} />}
      </Panel>
      {later.length > 0 && (
        <Box sx={{ mt: 2, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
          <Disclosure title={t('home.later', { smart_count: later.length })}>
            <Lines needs={later} />
          </Disclosure>
        </Box>
      )}
    </div>
  );
}

/** A heading for each kind of damage that there is; a single kind needs none to be told apart. */
function ByDamage({ needs }: { needs: readonly NeedView[] }) {
  const t = useWords();
  const kinds = damages.filter((damage) => needs.some((need) => need.damage === damage));
  return kinds.map((damage) => (
    <Box key={damage} component="section" aria-label={t(headings[damage])} sx={{ '& + &': { mt: 2 } }}>
      <Typography
        component="h3"
        sx={{ fontSize: '0.8125rem', fontWeight: 600, color: 'text.secondary', mb: 0.5 }}
      >
        {t(headings[damage])}
      </Typography>
      <Lines needs={needs.filter((need) => need.damage === damage)} />
    </Box>
  ));
}

function Lines({ needs }: { needs: readonly NeedView[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {needs.map((need) => (
        <NeedLine key={`${need.kind} ${need.id}`} need={need} />
      ))}
    </Box>
  );
}

function NothingToDo() {
  const t = useWords();
  const { canAccess: mayPropose } = useCanAccess({ resource: 'proposals', action: 'create' });
  return (
    <EmptyState
      title={t('home.needsNone')}
      help={t(mayPropose ? 'home.firstHelp' : 'home.needsNoneHelp')}
      action={
        mayPropose && (
          <Button component={Link} to="/proposals/create">
            {t('home.first')}
          </Button>
        )
      }
    />
  );
}
