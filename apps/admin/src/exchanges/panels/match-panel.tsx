import Box from '@mui/material/Box';
import type { SideView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { When } from '../../ui/due.js';
import { Facts } from '../../ui/panel.js';
import { Tag } from '../../ui/tag.js';
import { useFormats, useTopics } from '../../vocabulary/use-names.js';
import type { PanelProps } from '../stage-panels.js';

export function MatchPanel({ exchange }: PanelProps) {
  const t = useWords();
  const topicName = useTopics();
  const formatName = useFormats();
  return (
    <Facts
      items={[
        {
          term: t('exchange.why'),
          value: (
            <Box sx={{ whiteSpace: 'pre-line', maxWidth: '68ch' }}>{exchange.why || t('value.none')}</Box>
          ),
        },
        { term: t('exchange.topics'), value: exchange.topics.map(topicName).join(', ') || t('value.none') },
        { term: t('exchange.format'), value: formatName(exchange.format) },
        { term: t('role.host'), value: <Answer name={exchange.host.shortName} side={exchange.hostSide} /> },
        {
          term: t('role.sender'),
          value: <Answer name={exchange.sender.shortName} side={exchange.senderSide} />,
        },
      ]}
    />
  );
}

function Answer({ name, side }: { name: string; side: SideView }) {
  const t = useWords();
  const { declined, acceptedAt } = side;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {name}
      {acceptedAt && <Tag tone="done">{t('exchange.saidYes')}</Tag>}
      {declined && (
        <Tag tone="stopped">{t(declined.kind === 'no' ? 'exchange.saidNo' : 'exchange.saidNotNow')}</Tag>
      )}
      {!acceptedAt && !declined && <Tag>{t('exchange.notAnswered')}</Tag>}
      <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
        <When value={acceptedAt ?? declined?.at} />
      </Box>
      {declined?.reason && <Box sx={{ width: '100%' }}>“{declined.reason}”</Box>}
    </Box>
  );
}
