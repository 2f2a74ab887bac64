import { languageNames, type OfferedLanguage } from '@waymark/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import Box from '@mui/material/Box';
import { writeCallText } from '../../api/promoters.js';
import type { CallTextView } from '../../api/views.js';
import { readAgain } from '../../data/changes.js';
import { PlainField } from '../../fields/plain-field.js';
import { FormProblem } from '../../forms/form-problem.js';
import { useWords } from '../../i18n/use-words.js';
import { FormDialog } from '../../ui/form-dialog.js';

interface Props {
  callId: string;
  text: CallTextView;
  onClose: () => void;
}

/** What the call says in one language, written or changed. */
export function WriteText({ callId, text, onClose }: Props) {
  const t = useWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const language = text.language as OfferedLanguage;
  const [title, setTitle] = useState(text.title);
  const [body, setBody] = useState(text.body);
  const save = useMutation({
    mutationFn: () => writeCallText(callId, language, { title, body }),
    onSuccess: async () => {
      await readAgain(queries);
      notify(t('promoter.textSaved'), { type: 'success' });
      onClose();
    },
  });
  return (
    <FormDialog
      wide
      title={t('promoter.writeText', { language: languageNames[language] })}
      busy={save.isPending}
      submitLabel={t('promoter.textSave')}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Box lang={language} sx={{ display: 'grid', gap: 2.5, pt: 1 }}>
        <FormProblem problem={save.error} />
        <PlainField
          name="title"
          label={t('promoter.textTitle')}
          maxLength={200}
          value={title}
          onChange={(value) => setTitle(String(value ?? ''))}
        />
        <PlainField
          name="body"
          label={t('promoter.textBody')}
          help={t('promoter.textHelp')}
          lines={10}
          maxLength={20_000}
          value={body}
          onChange={(value) => setBody(String(value ?? ''))}
        />
      </Box>
    </FormDialog>
  );
}
