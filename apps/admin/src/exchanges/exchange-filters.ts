import { exchangeLifecycle, say, type ExchangePhase } from '@waymark/domain';
import type { Me } from '../api/me.js';
import { useMe } from '../data/use-me.js';
import { useWords } from '../i18n/use-words.js';
import type { Choice, Preset } from '../list/list-tools.js';

const phases = [
  ...new Set(
    Object.values(exchangeLifecycle.stages).flatMap(({ phase }): ExchangePhase[] => (phase ? [phase] : [])),
  ),
];

/** How exchanges are narrowed, the same in each of their views. */
export function useExchangeFilters(): { presets: Preset[]; choices: Choice[] } {
  const t = useWords();
  const { data: me } = useMe();
  const ours = me && waitingForUs(me);
  return {
    presets: [
      { label: t('exchange.preset.open'), filter: { over: 'open' } },
      ...(ours ? [{ label: t('exchange.preset.ours'), filter: { over: 'open', ...ours } }] : []),
      { label: t('exchange.preset.done'), filter: { over: 'done' } },
      { label: t('exchange.preset.stopped'), filter: { over: 'stopped' } },
      { label: t('exchange.preset.all'), filter: {} },
    ],
    choices: [
      {
        source: 'phase',
        label: t('exchange.phase'),
        options: phases.map((value) => ({ value, label: say(`exchange.phase.${value}`) })),
      },
    ],
  };
}

/** The filter of what waits for somebody's side; null for who speaks for none. */
function waitingForUs({ roles, organisations }: Me): Record<string, unknown> | null {
  if (roles.includes('secretariat')) return { waitingOn: 'secretariat' };
  if (organisations.length === 0) return null;
  return { waitingOrganisationId: organisations.map(({ id }) => id) };
}
