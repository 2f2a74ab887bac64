import { promoterCallLifecycle } from '@waymark/domain';
import { useState } from 'react';
import { useCreate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import Box from '@mui/material/Box';
import { Problem } from '../../api/problem.js';
import type { AskView } from '../../api/views.js';
import { AskField } from '../../case/ask-field.js';
import { FormProblem } from '../../forms/form-problem.js';
import { today } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { callPath } from '../paths.js';
import { askName, callActionName, optionName } from '../words.js';

interface Asked {
  readonly kind: string;
  readonly required?: boolean;
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** What planning asks for, as the lifecycle says it. */
const asksOf = (): AskView[] =>
  Object.entries<Asked>(promoterCallLifecycle.actions.planCall.asks).map(
    ([name, { kind, required = false, options, min, max }]) => ({
      name,
      kind: kind as AskView['kind'],
      label: askName(name),
      required,
      ...(options && { options: options.map((value) => ({ value, label: optionName(value) })) }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    }),
  );

/** A call at another time than the one that is planned by itself each spring. */
export function PlanCall({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const [create, { isPending, error }] = useCreate();
  const [values, setValues] = useState<Record<string, unknown>>(() => ({
    year: Number(today().slice(0, 4)) + 1,
  }));
  const [missing, setMissing] = useState<Record<string, string>>({});
  const asks = asksOf();
  const errors = error instanceof Problem ? error.fieldErrors : missing;
  const submit = () => {
    const lacking = asks.filter(({ name, required }) => required && values[name] === undefined);
    setMissing(Object.fromEntries(lacking.map(({ name }) => [name, t('field.missing')])));
    if (lacking.length > 0) return;
    void create(
      'promoter-calls',
      { data: values },
      { onSuccess: ({ id }) => void navigate(callPath(String(id))) },
    );
  };
  return (
    <FormDialog
      title={callActionName('planCall')}
      busy={isPending}
      submitLabel={isPending ? t('case.doing') : callActionName('planCall')}
      onSubmit={submit}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <Box sx={{ color: 'text.secondary' }}>{t('promoter.planHelp')}</Box>
        <FormProblem problem={error as Error | null} />
        {asks.map((ask) => (
          <AskField
            key={ask.name}
            action="planCall"
            ask={ask}
            marked
            value={values[ask.name]}
            error={errors[ask.name]}
            errors={errors}
            onChange={(value) => setValues({ ...values, [ask.name]: value })}
          />
        ))}
      </Box>
    </FormDialog>
  );
}
