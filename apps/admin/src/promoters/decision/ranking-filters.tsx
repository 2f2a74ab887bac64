import { regionName } from '@waymark/domain';
import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { rankingOf, type RankingFilter } from '../../api/promoter-panel.js';
import type { RankedApplication } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { SmallSelect } from '../../ui/small-select.js';
import { useTopics } from '../../vocabulary/use-names.js';
import { askName, optionName } from '../words.js';

interface Props {
  callId: string;
  wanted: RankingFilter;
  onChange: (wanted: RankingFilter) => void;
}

const inOrder = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label);
const valuesOf = (rows: readonly RankedApplication[], of: (row: RankedApplication) => (string | null)[]) => [
  ...new Set(rows.flatMap(of).filter((value) => value !== null)),
];

/** Narrows the ranking by what its applications are about. Ranks stay those among all. */
export function RankingFilters({ callId, wanted, onChange }: Props) {
  const t = useWords();
  const topicName = useTopics();
  // What there is to choose from: nothing that no application has.
  const { data: all = [] } = useQuery({
    queryKey: ['promoter-calls', callId, 'ranking', {}],
    queryFn: () => rankingOf(callId, {}),
  });
  const filters = [
    {
      key: 'region',
      label: askName('region'),
      any: t('promoter.everyRegion'),
      values: valuesOf(all, ({ region }) => [region]),
      nameOf: (value: string) => regionName(value) ?? value,
    },
    {
      key: 'applicantType',
      label: askName('applicantType'),
      any: t('promoter.everyType'),
      values: valuesOf(all, ({ applicantType }) => [applicantType]),
      nameOf: optionName,
    },
    {
      key: 'topic',
      label: t('exchange.topics'),
      any: t('promoter.everyTopic'),
      values: valuesOf(all, ({ topics }) => topics),
      nameOf: topicName,
    },
  ] as const;
  const choose = (key: keyof RankingFilter, value: string) => {
    const { [key]: _before, ...rest } = wanted;
    onChange(value === '' ? rest : { ...rest, [key]: [value] });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
      {filters.map(({ key, label, any, values, nameOf }) =>
        values.length === 0 ? null : (
          <SmallSelect
            key={key}
            wide
            label={label}
            value={wanted[key]?.[0] ?? ''}
            onChange={(value) => choose(key, value)}
            options={[
              { value: '', label: any },
              ...values.map((value) => ({ value, label: nameOf(value) })).toSorted(inOrder),
            ]}
          />
        ),
      )}
    </Box>
  );
}
