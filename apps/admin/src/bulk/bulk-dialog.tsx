import { useState, type FormEvent } from 'react';
import { useListContext } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { bulkSteps, type BulkKind } from '../api/bulk.js';
import type { BulkStep } from '../api/views.js';
import { AskField } from '../case/ask-field.js';
import { useHint } from '../case/hints.js';
import { useWords } from '../i18n/use-words.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';
import { BulkCases } from './bulk-cases.js';
import { useBulk } from './use-bulk.js';

interface Props {
  kind: BulkKind;
  ids: string[];
  onClose: () => void;
}

const most = 100;
const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

/** One step in many cases: says first what it will do in which of them, and then how it went in each. */
export function BulkDialog({ kind, ids, onClose }: Props) {
  const t = useWords();
  const { onUnselectItems } = useListContext();
  const [asked] = useState(ids);
  const { data, error, refetch } = useQuery({
    queryKey: ['bulk', kind, asked],
    queryFn: () => bulkSteps(kind, asked),
    enabled: asked.length <= most,
  });
  const [name, setName] = useState('');
  // What was decided about stays as it was, whatever becomes of the cases meanwhile.
  const [taken, setTaken] = useState<BulkStep | null>(null);
  const { outcomes, run } = useBulk(kind);
  const step = data?.find((one) => one.name === name);
  const running = outcomes !== null && Object.values(outcomes).some((outcome) => outcome === null);
  const close = () => {
    if (outcomes) onUnselectItems();
    onClose();
  };
  return (
    <Dialog open onClose={running ? undefined : close} fullWidth maxWidth="sm" aria-labelledby="bulk-title">
      <DialogTitle id="bulk-title">{t('bulk.title', { smart_count: asked.length })}</DialogTitle>
      {taken && outcomes ? (
        <Results step={taken} outcomes={outcomes} running={running} onClose={close} />
      ) : asked.length > most ? (
        <Told text={t('bulk.tooMany')} onClose={close} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RowsSkeleton />
      ) : data.length === 0 ? (
        <Told text={t('bulk.none')} onClose={close} />
      ) : (
        <Choice
          key={name}
          kind={kind}
          steps={data}
          step={step}
          of={asked.length}
          onChoose={setName}
          onRun={(body) => {
            if (!step) return;
            setTaken(step);
            void run(step, body);
          }}
          onClose={close}
        />
      )}
    </Dialog>
  );
}

function Told({ text, onClose }: { text: string; onClose: () => void }) {
  const t = useWords();
  return (
    <>
      <DialogContent>{text}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('bulk.close')}</Button>
      </DialogActions>
    </>
  );
}

interface ChoiceProps {
  kind: BulkKind;
  steps: readonly BulkStep[];
  step: BulkStep | undefined;
  of: number;
  onChoose: (name: string) => void;
  onRun: (body: Record<string, unknown>) => void;
  onClose: () => void;
}

function Choice({ kind, steps, step, of, onChoose, onRun, onClose }: ChoiceProps) {
  const t = useWords();
  const hint = useHint(kind, step?.name ?? '');
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asks = step?.asks ?? [];
    // A box that nobody ticked says no.
    const unticked = asks.filter(({ kind: ask, required }) => ask === 'boolean' && required);
    const said = { ...Object.fromEntries(unticked.map(({ name }) => [name, false])), ...values };
    const missing = asks.filter((ask) => ask.required && isEmpty(said[ask.name]));
    setErrors(Object.fromEntries(missing.map((ask) => [ask.name, t('field.missing')])));
    if (step && missing.length === 0)
      onRun(Object.fromEntries(Object.entries(said).filter(([, value]) => !isEmpty(value))));
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'contents' }}>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <TextField
          select
          autoFocus
          label={t('bulk.step')}
          value={step?.name ?? ''}
          onChange={(event) => onChoose(event.target.value)}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        >
          <option value="">{t('field.choose')}</option>
          {steps.map(({ name, label, can }) => (
            <option key={name} value={name}>
              {t('bulk.stepOf', { action: label, can: can.length, of })}
            </option>
          ))}
        </TextField>
        {step && (
          <>
            {hint && <Box sx={{ color: 'text.secondary' }}>{hint}</Box>}
            {step.asks.map((ask) => (
              <AskField
                key={ask.name}
                action={step.name}
                ask={ask}
                marked={step.asks.some(({ required }) => required)}
                value={values[ask.name]}
                error={errors[ask.name]}
                errors={errors}
                onChange={(value) => setValues((known) => ({ ...known, [ask.name]: value }))}
              />
            ))}
            <BulkCases
              title={t('bulk.can', { smart_count: step.can.length })}
              cases={step.can}
              about={() => null}
            />
            <BulkCases
              title={t('bulk.cannot', { smart_count: step.cannot.length })}
              cases={step.cannot}
              about={({ because }) => because.join(' ')}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button
          type="submit"
          variant="contained"
          disabled={!step}
          color={step?.weight === 'stop' ? 'error' : 'primary'}
        >
          {step ? t('bulk.do', { action: step.label, smart_count: step.can.length }) : t('bulk.choose')}
        </Button>
      </DialogActions>
    </Box>
  );
}

interface ResultsProps {
  step: BulkStep;
  outcomes: Readonly<Record<string, { done: boolean; why?: string } | null>>;
  running: boolean;
  onClose: () => void;
}

function Results({ step, outcomes, running, onClose }: ResultsProps) {
  const t = useWords();
  const all = Object.values(outcomes);
  const of = all.length;
  const done = all.filter((outcome) => outcome?.done).length;
  const told = running
    ? t('bulk.doing', { at: all.filter(Boolean).length, of })
    : t('bulk.result', { done, of });
  return (
    <>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Alert role="status" severity={running ? 'info' : done === of ? 'success' : 'warning'}>
          {told}
        </Alert>
        <BulkCases
          title={step.label}
          cases={step.can}
          about={({ id }) => {
            const outcome = outcomes[id];
            if (!outcome) return t('bulk.waiting');
            return outcome.done ? t('bulk.done') : t('bulk.refused', { why: outcome.why });
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={running} variant="contained" color="primary">
          {t('bulk.close')}
        </Button>
      </DialogActions>
    </>
  );
}
