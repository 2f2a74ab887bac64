import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { addParticipants, previewParticipants } from '../../api/participants.js';
import type { PastedPreview } from '../../api/views.js';
import { readAgain } from '../../data/changes.js';
import { PlainField } from '../../fields/plain-field.js';
import { useWords } from '../../i18n/use-words.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useMessage } from '../../ui/use-message.js';
import { PastedRows } from './pasted-rows.js';

interface Props {
  exchangeId: string;
  onClose: () => void;
}

/** Several participants at once: lines are pasted, looked at one by one, and only then written. */
export function PasteDialog({ exchangeId, onClose }: Props) {
  const t = useWords();
  const message = useMessage();
  const notify = useNotify();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<PastedPreview | null>(null);
  const look = useMutation({
    mutationFn: () => previewParticipants(exchangeId, text),
    onSuccess: setPreview,
  });
  const add = useMutation({
    mutationFn: () => addParticipants(exchangeId, text),
    onSuccess: async ({ rows }) => {
      await readAgain(queries);
      const refused = rows.filter(({ added }) => !added);
      if (refused.length === 0) {
        notify(t('paste.done', { smart_count: rows.length }), { type: 'success' });
        return onClose();
      }
      const because = new Map(refused.map(({ line, because: why }) => [line, why ?? '']));
      setPreview(
        (before) =>
          before && {
            ...before,
            rows: before.rows.map((row) =>
              because.has(row.line)
                ? { ...row, state: 'wrong', problems: [because.get(row.line)!] }
                : { ...row, state: 'there', problems: [] },
            ),
          },
      );
    },
  });
  const busy = look.isPending || add.isPending;
  const error = look.error ?? add.error;
  const ready = preview?.rows.filter(({ state }) => state === 'new' || state === 'known').length ?? 0;
  const submit = () => {
    if (preview) add.mutate();
    else if (text.trim()) look.mutate();
  };
  return (
    <FormDialog
      title={t('paste.title')}
      wide
      busy={busy}
      submitLabel={
        busy ? t('case.doing') : preview ? t('paste.add', { smart_count: ready }) : t('paste.look')
      }
      disabled={preview ? ready === 0 : text.trim() === ''}
      more={
        preview && (
          <Button onClick={() => setPreview(null)} disabled={busy}>
            {t('paste.back')}
          </Button>
        )
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        {error && (
          <Alert severity="error" role="alert">
            {message(error)}
          </Alert>
        )}
        {preview ? (
          <PastedRows preview={preview} />
        ) : (
          <PlainField
            name="lines"
            label={t('paste.lines')}
            help={t('paste.help')}
            lines={6}
            value={text}
            onChange={(value) => setText(String(value ?? ''))}
          />
        )}
      </Box>
    </FormDialog>
  );
}
