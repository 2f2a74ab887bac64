import { useState } from 'react';
import { useNotify } from 'react-admin';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { AnyCaseKind } from '../api/cases.js';
import { Problem } from '../api/problem.js';
import type { ActionView } from '../api/views.js';
import { FormDialog } from '../ui/form-dialog.js';
import { useMessage } from '../ui/use-message.js';
import { useHint } from './hints.js';
import { useWords } from '../i18n/use-words.js';
import { AskField } from './ask-field.js';
import { bodyOf, firstDraft, missingIn, type Draft } from './draft.js';
import { OnBehalfFields } from './on-behalf-fields.js';
import { useAct, type Take } from './use-act.js';
import { useAskContext } from './ask-context.js';

interface Props {
  kind: AnyCaseKind;
  id: string;
  action: ActionView;
  /** What it is about, where the action alone does not say. */
  about?: string;
  /** How it is taken, where it is no step of the lifecycle. */
  take?: Take;
  /** What was typed before the dialog was closed. */
  draft: Draft | undefined;
  onDraft: (draft: Draft) => void;
  onClose: () => void;
  onDone: () => void;
}

/** Days and numbers stand beside each other, everything else below. */
const short = new Set(['day', 'number']);
const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
  gap: 2.5,
  '& > :not(.short)': { gridColumn: '1 / -1' },
} as const;

/** Asks for what a step needs, takes it, and says plainly when it was refused. Nothing typed is lost. */
export function ActionDialog({ kind, id, action, about, take, draft, onDraft, onClose, onDone }: Props) {
  const t = useWords();
  const message = useMessage();
  const notify = useNotify();
  const hint = useHint(kind, action.name);
  const context = useAskContext();
  const act = useAct(kind, id, take);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const state = draft ?? firstDraft(action, context);

  const submit = () => {
    const missing = missingIn(action, state, t);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    act.mutate(
      { action: action.name, body: bodyOf(action, state, context) },
      {
        onSuccess: () => {
          notify(t('case.done', { action: action.label }), { type: 'success' });
          onDone();
        },
        onError: (problem) => setErrors(problem instanceof Problem ? { ...problem.fieldErrors } : {}),
      },
    );
  };
  const setValue = (name: string, value: unknown) =>
    onDraft({ ...state, values: { ...state.values, [name]: value } });

  return (
    <FormDialog
      title={action.label}
      wide={action.asks.some(({ kind: ask }) => ask === 'halfDays')}
      busy={act.isPending}
      submitLabel={act.isPending ? t('case.doing') : action.label}
      stops={action.weight === 'stop'}
      onSubmit={submit}
      onClose={onClose}
    >
      <Box sx={grid}>
        {about && <Box sx={{ fontWeight: 550 }}>{about}</Box>}
        {hint && <Box sx={{ color: 'text.secondary' }}>{hint}</Box>}
        {act.error && <Refusal problem={act.error} text={message(act.error)} known={errors} />}
        {state.onBehalf && (
          <OnBehalfFields
            choices={action.onBehalf}
            value={state.onBehalf}
            errors={errors}
            onChange={(onBehalf) => onDraft({ ...state, onBehalf })}
          />
        )}
        {action.asks.map((ask) => (
          <Box key={ask.name} {...(short.has(ask.kind) && { className: 'short' })}>
            <AskField
              action={action.name}
              ask={ask}
              marked={action.asks.some(({ required }) => required)}
              value={state.values[ask.name]}
              error={errors[ask.name]}
              errors={errors}
              onChange={(value) => setValue(ask.name, value)}
            />
          </Box>
        ))}
      </Box>
    </FormDialog>
  );
}

/** Reasons as sentences. Problems that stand at their fields are not said twice. */
function Refusal({ problem, text, known }: { problem: Error; text: string; known: Record<string, string> }) {
  const t = useWords();
  const reasons = problem instanceof Problem ? problem.reasons : [];
  const refused = problem instanceof Problem && problem.status === 409;
  const title = refused
    ? t('problem.refusedTitle')
    : Object.keys(known).length > 0
      ? t('problem.fields')
      : text;
  return (
    <Alert severity={refused ? 'warning' : 'error'} role="alert">
      <strong>{title}</strong>
      {reasons.length > 0 ? (
        <Box component="ul" sx={{ pl: 2.25, mt: 0.5 }}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </Box>
      ) : (
        refused && <div>{text}</div>
      )}
    </Alert>
  );
}
