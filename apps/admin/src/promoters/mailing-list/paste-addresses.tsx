import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lookAtAddresses, pasteAddresses } from '../../api/mailing-list.js';
import type { MailingListPastePreview } from '../../api/views.js';
import { readAgain } from '../../data/changes.js';
import { PlainField } from '../../fields/plain-field.js';
import { useWords } from '../../i18n/use-words.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { useMessage } from '../../ui/use-message.js';

type Address = MailingListPastePreview['addresses'][number];
const tones: Readonly<Record<Address['state'], Tone>> = {
  new: 'done',
  known: 'done',
  listed: 'quiet',
  twice: 'quiet',
  unsubscribed: 'stopped',
  unreadable: 'late',
};

/** Many at once: addresses are pasted, looked at one by one, and only then put on the list. */
export function PasteAddresses({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const message = useMessage();
  const notify = useNotify();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<MailingListPastePreview | null>(null);
  const look = useMutation({ mutationFn: () => lookAtAddresses(text), onSuccess: setPreview });
  const add = useMutation({
    mutationFn: () => pasteAddresses(text),
    onSuccess: async ({ added }) => {
      notify(t('mailingList.added', { smart_count: added }), { type: 'success' });
      await readAgain(queries);
      onClose();
    },
  });
  const busy = look.isPending || add.isPending;
  const error = look.error ?? add.error;
  const doIt = preview ? t('mailingList.add', { smart_count: preview.toAdd }) : t('mailingList.look');
  return (
    <FormDialog
      title={t('mailingList.paste')}
      wide
      busy={busy}
      submitLabel={busy ? t('case.doing') : doIt}
      disabled={preview ? preview.toAdd === 0 : text.trim() === ''}
      more={
        preview && (
          <Button onClick={() => setPreview(null)} disabled={busy}>
            {t('mailingList.back')}
          </Button>
        )
      }
      onSubmit={() => (preview ? add.mutate() : look.mutate())}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        {error && (
          <Alert severity="error" role="alert">
            {message(error)}
          </Alert>
        )}
        {preview ? (
          <Addresses addresses={preview.addresses} />
        ) : (
          <PlainField
            name="addresses"
            label={t('mailingList.lines')}
            help={t('mailingList.help')}
            lines={6}
            value={text}
            onChange={(value) => setText(String(value ?? ''))}
          />
        )}
      </Box>
    </FormDialog>
  );
}

function Addresses({ addresses }: { addresses: readonly Address[] }) {
  const t = useWords();
  return (
    <Box component="ol" aria-label={t('mailingList.lines')} sx={{ p: 0, m: 0, listStyle: 'none' }}>
      {addresses.map(({ line, name, email, state }, index) => (
        <Box
          component="li"
          // The same address may stand there twice.
          key={`${index} ${line}`}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            alignItems: 'center',
            py: 0.75,
            '& + &': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          <Box sx={{ flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' }}>
            {[name, email].filter(Boolean).join(' · ') || line}
          </Box>
          <Tag tone={tones[state]}>{t(`mailingList.state.${state}`)}</Tag>
        </Box>
      ))}
    </Box>
  );
}
