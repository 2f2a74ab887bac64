import { useId, useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import type { AnyCaseKind } from '../api/cases.js';
import { Problem } from '../api/problem.js';
import type { ActionView, OrganisationRef } from '../api/views.js';
import { BooleanField } from '../fields/boolean-field.js';
import { PlainField } from '../fields/plain-field.js';
import type { Key } from '../i18n/en.js';
import { useWords } from '../i18n/use-words.js';
import { SmallSelect } from '../ui/small-select.js';
import { useMessage } from '../ui/use-message.js';
import { forgetNote, keepNote, keptNote, type NoteDraft } from './note-draft.js';
import { useAct } from './use-act.js';
import { whomOf } from './whom.js';

interface Props {
  kind: AnyCaseKind;
  id: string;
  personId: string;
  /** `writeNote` and `sendMessage`, each with those it may be for. */
  writes: readonly ActionView[];
  /** Organisations that send people too: each may be written to. */
  coSenders: readonly OrganisationRef[];
}

/** Writes a note, or a message that is mailed too. What is typed stays until it is stored. */
export function Composer({ kind, id, personId, writes, coSenders }: Props) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const readers = useId();
  const whose = { personId, caseId: id };
  const note = writes.find(({ name }) => name === 'writeNote');
  const mail = writes.find(({ name }) => name === 'sendMessage');
  const options = whomOf(note, coSenders);
  const first = options.find(({ value }) => value === 'secretariat') ?? options[0];
  const blank: NoteDraft = { message: '', to: first?.value ?? '', mailed: false };
  const [draft, setDraft] = useState<NoteDraft>(() => ({ ...blank, ...keptNote(whose) }));
  const [error, setError] = useState<string>();
  const act = useAct(kind, id);
  const whom = options.find(({ value }) => value === draft.to) ?? first;
  const mayMail = whomOf(mail, coSenders).some(({ value }) => value === whom?.value);
  const mailed = mayMail && draft.mailed;
  if (!note || !whom) return null;
  const { to, organisationId } = whom;

  const change = (part: Partial<NoteDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    setError(undefined);
    keepNote(whose, next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.message.trim() === '') return setError(t('note.empty'));
    act.mutate(
      {
        action: mailed ? 'sendMessage' : 'writeNote',
        body: { to, message: draft.message.trim(), ...(organisationId && { organisationId }) },
      },
      {
        onSuccess: () => {
          forgetNote(whose);
          setDraft({ ...blank, to: whom.value, mailed: draft.mailed });
          notify(t(mailed ? 'note.sent' : 'note.kept'), { type: 'success' });
        },
        onError: (problem) =>
          setError(problem instanceof Problem ? (problem.reasons[0] ?? message(problem)) : message(problem)),
      },
    );
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1, mb: 2 }}>
      <PlainField
        name="note"
        label={t('note.write')}
        lines={2}
        maxLength={5000}
        value={draft.message}
        error={error}
        onChange={(value) => change({ message: String(value ?? '') })}
      />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 2,
          rowGap: 1,
          // Fields take the whole width elsewhere; here they share a line.
          '& .MuiFormControl-root': { width: 'auto' },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.875rem' }}>
          <span aria-hidden>{t('note.for')}</span>
          <SmallSelect
            wide
            label={t('note.forWhom')}
            value={whom.value}
            onChange={(value) => change({ to: value })}
            options={options.map(({ value, label }) => ({ value, label }))}
          />
        </Box>
        {mayMail && (
          <BooleanField
            name="mailed"
            label={t('note.mailToo')}
            value={mailed}
            onChange={(value) => change({ mailed: value === true })}
          />
        )}
        <Button
          type="submit"
          variant="outlined"
          disabled={act.isPending}
          aria-describedby={readers}
          sx={{ ml: { sm: 'auto' }, width: { xs: '100%', sm: 'auto' } }}
        >
          {act.isPending ? t('case.doing') : t(mailed ? 'note.send' : 'note.keep')}
        </Button>
      </Box>
      <FormHelperText id={readers} sx={{ m: 0 }}>
        {t(`note.readers.${to}` as Key, { name: whom.label })}
      </FormHelperText>
    </Box>
  );
}
