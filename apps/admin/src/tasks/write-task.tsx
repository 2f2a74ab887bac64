import { useState } from 'react';
import { useCreate, useNotify } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { TaskPlace } from '../api/views.js';
import { Problem } from '../api/problem.js';
import { readAgain } from '../data/changes.js';
import { ChoiceField } from '../fields/choice-field.js';
import { ListChoice } from '../fields/list-choice.js';
import { PlainField } from '../fields/plain-field.js';
import { useWords } from '../i18n/use-words.js';
import { FormDialog } from '../ui/form-dialog.js';
import { useMessage } from '../ui/use-message.js';
import { useTaskPeople } from './give-task.js';

interface Props {
  caseKind: TaskPlace['caseKind'];
  caseId: string;
  /** For whom the viewer may write one here, by name. */
  audiences: readonly { value: string; label: string }[];
  onClose: () => void;
}

interface Draft {
  forRole: string | undefined;
  text?: string | undefined;
  dueOn?: string | undefined;
  assigneeId?: string | undefined;
}

/** A task in one's own words: what, for whom, until when, who. Only the first has to be said. */
export function WriteTask({ caseKind, caseId, audiences, onClose }: Props) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({ forRole: audiences[0]?.value });
  const [missing, setMissing] = useState(false);
  const [create, { isPending, error }] = useCreate();
  const forRole = (draft.forRole ?? 'secretariat') as TaskPlace['forRole'];
  const { people, meId } = useTaskPeople({ caseKind, caseId, forRole }, true);
  const errors = error instanceof Problem ? error.fieldErrors : {};
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = () => {
    setMissing(!draft.text?.trim());
    if (!draft.text?.trim()) return;
    void create(
      'tasks',
      { data: { caseKind, caseId, ...draft, forRole } },
      {
        onSuccess: () => {
          notify(t('task.saved'), { type: 'success' });
          void readAgain(queries);
          onClose();
        },
        onError: () => undefined,
      },
    );
  };
  return (
    <FormDialog
      title={t('task.write')}
      busy={isPending}
      submitLabel={t('task.save')}
      onSubmit={submit}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <Box sx={{ color: 'text.secondary' }}>{t('task.writeHelp')}</Box>
        {error instanceof Error && Object.keys(errors).length === 0 && (
          <Alert severity="error" role="alert">
            {message(error)}
          </Alert>
        )}
        <PlainField
          name="text"
          label={t('task.what')}
          required
          maxLength={300}
          value={draft.text}
          error={missing ? t('field.missing') : errors['text']}
          onChange={(text) => set({ text: text === undefined ? undefined : String(text) })}
        />
        {audiences.length > 1 && (
          <ChoiceField
            name="forRole"
            label={t('task.forWhom')}
            required
            options={audiences}
            value={draft.forRole}
            onChange={(role) => setDraft({ ...draft, forRole: role, assigneeId: undefined })}
          />
        )}
        <PlainField
          name="dueOn"
          type="date"
          label={`${t('task.dueOn')} (${t('field.optional')})`}
          value={draft.dueOn}
          error={errors['dueOn']}
          onChange={(dueOn) => set({ dueOn: dueOn === undefined ? undefined : String(dueOn) })}
        />
        {people.length > 1 && (
          <ListChoice
            name="assigneeId"
            label={`${t('task.who')} (${t('field.optional')})`}
            options={people.map(({ id, name }) => ({
              value: id,
              label: id === meId ? t('task.me', { name }) : name,
            }))}
            value={draft.assigneeId}
            error={errors['assigneeId']}
            onChange={(assigneeId) => set({ assigneeId })}
          />
        )}
      </Box>
    </FormDialog>
  );
}
