import {
  languageName,
  offeredLanguages,
  promoterApplicationLifecycle,
  promoterTypes,
  regionName,
} from '@waymark/domain';
import { useGetList } from 'react-admin';
import type { PromoterApplicationRow, PromoterCallRow } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import type { Choice, Preset } from '../../list/list-tools.js';
import { applicationStageName, askName, optionName } from '../words.js';

/** As many applications as tell which regions there are to choose from. */
const most = 500;
const inOrder = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label);

/** How applications are narrowed, the same in each shape of their list. */
export function useApplicationFilters(): { presets: Preset[]; choices: Choice[]; calls: PromoterCallRow[] } {
  const t = useWords();
  const { data: calls = [] } = useGetList<PromoterCallRow>('promoter-calls', {
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
    filter: {},
  });
  const { data: rows = [] } = useGetList<PromoterApplicationRow>('promoter-applications', {
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: most },
    filter: {},
  });
  const regions = [...new Set(rows.flatMap(({ region }) => (region ? [region] : [])))];
  const languages = [...new Set([...offeredLanguages, ...rows.flatMap((row) => row.languages)])];
  return {
    calls,
    presets: [
      { label: t('exchange.preset.open'), filter: { over: 'open' } },
      { label: t('promoter.preset.mine'), filter: { over: 'open', mine: true } },
      { label: t('exchange.preset.done'), filter: { over: 'done' } },
      { label: t('exchange.preset.stopped'), filter: { over: 'stopped' } },
      { label: t('exchange.preset.all'), filter: {} },
    ],
    choices: [
      {
        source: 'callId',
        label: askName('callId'),
        options: calls.map(({ id, title }) => ({ value: id, label: title })),
      },
      {
        source: 'stage',
        label: t('exchange.stage'),
        options: Object.keys(promoterApplicationLifecycle.stages).map((value) => ({
          value,
          label: applicationStageName(value),
        })),
      },
      {
        source: 'applicantType',
        label: askName('applicantType'),
        options: promoterTypes.map((value) => ({ value, label: optionName(value) })),
      },
      {
        source: 'region',
        label: askName('region'),
        options: regions.map((value) => ({ value, label: regionName(value) ?? value })).toSorted(inOrder),
      },
      {
        source: 'language',
        label: t('mails.language'),
        options: languages.map((value) => ({ value, label: languageName(value) ?? value })).toSorted(inOrder),
      },
    ],
  };
}
