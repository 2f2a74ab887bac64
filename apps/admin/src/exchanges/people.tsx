import Box from '@mui/material/Box';
import type { ExchangeView } from '../api/views.js';
import { ActionButton } from '../case/open-action.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { Tag } from '../ui/tag.js';

/** Who travels. */
export function People({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { participants } = exchange;
  return (
    <Panel
      plain
      title={
        participants.length === 0
          ? t('exchange.participantsNone')
          : t('exchange.participants', { smart_count: participants.length })
      }
    >
      {participants.length === 0 && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('exchange.participantsEmpty')}</Box>
      )}
      <Box component="ul" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1.25, fontSize: '0.875rem' }}>
        {participants.map((person) => (
          <Box component="li" key={person.personId}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
              <Box sx={{ fontWeight: 600 }}>{person.name}</Box>
              {person.attendance === 'absent' && <Tag>{t('attendance.absent')}</Tag>}
            </Box>
            <Box sx={{ color: 'text.secondary' }}>
              {[person.jobTitle, person.department].filter(Boolean).join(', ')}
            </Box>
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, mt: 1.5, flexWrap: 'wrap', '&:empty': { display: 'none' } }}>
        <ActionButton action="addParticipant" />
        <ActionButton action="removeParticipant" />
      </Box>
    </Panel>
  );
}
