import { useContext, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ExchangeView } from '../api/views.js';
import { ActionButton, OpenAction } from '../case/open-action.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { Tag } from '../ui/tag.js';
import { CertificateLink } from '../reports/certificate-link.js';
import { TextLink } from '../ui/text-link.js';
import { sendsToo } from './co-sender.js';
import { PasteDialog } from './participants/paste-dialog.js';

/** Who travels. */
export function People({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { participants } = exchange;
  const ownOnly = sendsToo(exchange);
  const { actions } = useContext(OpenAction);
  const [pasting, setPasting] = useState(false);
  const mayAdd = actions.some(({ name, allowed }) => name === 'addParticipant' && allowed);
  return (
    <Panel
      plain
      title={
        participants.length === 0
          ? t(ownOnly ? 'exchange.ownPeopleNone' : 'exchange.participantsNone')
          : t(ownOnly ? 'exchange.ownPeople' : 'exchange.participants', { smart_count: participants.length })
      }
    >
      {(ownOnly || participants.length === 0) && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mb: participants.length > 0 ? 1 : 0 }}>
          {t(ownOnly ? 'exchange.ownPeopleHelp' : 'exchange.participantsEmpty')}
        </Box>
      )}
      <Box component="ul" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1.25, fontSize: '0.875rem' }}>
        {participants.map((person) => (
          <Box component="li" key={person.personId}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <Box sx={{ fontWeight: 600, flex: 1, minWidth: 0 }}>
                {person.email === null ? (
                  person.name
                ) : (
                  <TextLink to={`/people/${person.personId}/show`} plain>
                    {person.name}
                  </TextLink>
                )}
              </Box>
              <ActionButton
                action="removeParticipant"
                given={{ personId: person.personId }}
                label={t('exchange.removeOne', { name: person.name })}
              >
                {t('action.remove')}
              </ActionButton>
              {person.attendance === 'absent' && <Tag>{t('attendance.absent')}</Tag>}
            </Box>
            <Box sx={{ color: 'text.secondary' }}>
              {[person.jobTitle, person.department].filter(Boolean).join(', ')}
            </Box>
            {person.certificate && person.post.reportId && (
              <CertificateLink reportId={person.post.reportId} name={person.name} />
            )}
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, mt: 1.5, flexWrap: 'wrap', '&:empty': { display: 'none' } }}>
        <ActionButton action="addParticipant" />
        {mayAdd && (
          <Button size="small" onClick={() => setPasting(true)}>
            {t('paste.open')}
          </Button>
        )}
      </Box>
      {pasting && <PasteDialog exchangeId={exchange.id} onClose={() => setPasting(false)} />}
    </Panel>
  );
}
