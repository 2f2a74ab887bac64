import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ExchangeView } from '../api/views.js';
import { ActionDialog } from '../case/action-dialog.js';
import type { Draft } from '../case/draft.js';
import { day } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';

/** People on photos who take no part: who, how many, and who said yes to it. */
export function Bystanders({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { id, bystanders, actions } = exchange;
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  const step = actions.find(({ name }) => name === 'recordBystanders');
  if (!step && bystanders.length === 0) return null;
  return (
    <Panel title={t('visitDay.photos')}>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mb: 1.5 }}>{t('visitDay.photosHelp')}</Box>
      {bystanders.length === 0 && <Box>{t('visitDay.noPhotos')}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
        {bystanders.map(({ who, people, permission, givenBy, at }) => (
          <Box component="li" key={`${at}${who}`}>
            <Box sx={{ fontWeight: 600 }}>
              {[who ?? t('visitDay.nameGone'), people && t('visitDay.people', { smart_count: people })]
                .filter(Boolean)
                .join(', ')}
            </Box>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
              {t(givenBy === null ? 'visitDay.saidYesOnly' : 'visitDay.saidYes', {
                how: t(`visitDay.permission.${permission}`),
                by: givenBy ?? '',
              })}{' '}
              · {day(at)}
            </Box>
          </Box>
        ))}
      </Box>
      {step?.allowed && (
        <Button
          data-screen-only
          variant="outlined"
          sx={{ mt: 2, minHeight: 48 }}
          onClick={() => setOpen(true)}
        >
          {step.label}
        </Button>
      )}
      {open && step && (
        <ActionDialog
          kind="exchange"
          id={id}
          action={step}
          draft={draft}
          onDraft={setDraft}
          onClose={() => setOpen(false)}
          onDone={() => {
            setDraft(undefined);
            setOpen(false);
          }}
        />
      )}
    </Panel>
  );
}
