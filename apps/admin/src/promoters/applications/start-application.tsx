import { useState } from 'react';
import { useCreate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import Box from '@mui/material/Box';
import { Problem } from '../../api/problem.js';
import type { PromoterCallRow } from '../../api/views.js';
import { ChoiceField } from '../../fields/choice-field.js';
import { PlainField } from '../../fields/plain-field.js';
import { FormProblem } from '../../forms/form-problem.js';
import { useWords } from '../../i18n/use-words.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { applicationPath } from '../paths.js';
import { applicationActionName, askName, optionName } from '../words.js';

interface Props {
  calls: readonly PromoterCallRow[];
  onClose: () => void;
}

const chosen = (values: readonly string[]) => values.map((value) => ({ value, label: optionName(value) }));

/** The secretariat begins an application for somebody who asked by telephone or mail. */
export function StartApplication({ calls, onClose }: Props) {
  const t = useWords();
  const navigate = useNavigate();
  const [create, { isPending, error }] = useCreate();
  const [values, setValues] = useState<Record<string, string | undefined>>({ callId: calls[0]?.id });
  const [tried, setTried] = useState(false);
  const errors = error instanceof Problem ? error.fieldErrors : {};
  const field = (name: string) => ({
    name,
    value: values[name],
    error: errors[name] ?? (tried && values[name] === undefined ? t('field.missing') : undefined),
    onChange: (value: string | number | undefined) =>
      setValues({ ...values, [name]: value === undefined ? undefined : String(value) }),
  });
  const asked = ['callId', 'how', 'candidateKind', 'title', 'name', 'email', 'channel'];
  const submit = () => {
    setTried(true);
    if (asked.some((name) => values[name] === undefined)) return;
    void create(
      'promoter-applications',
      { data: values },
      { onSuccess: ({ id }) => void navigate(applicationPath(String(id))) },
    );
  };
  return (
    <FormDialog
      title={applicationActionName('startApplication')}
      busy={isPending}
      submitLabel={isPending ? t('case.doing') : applicationActionName('startApplication')}
      onSubmit={submit}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <FormProblem problem={error as Error | null} />
        <ChoiceField
          {...field('callId')}
          label={askName('callId')}
          options={calls.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <ChoiceField {...field('how')} label={askName('how')} options={chosen(['self', 'nomination'])} />
        <ChoiceField
          {...field('candidateKind')}
          label={askName('candidateKind')}
          options={chosen(['person', 'organisation'])}
        />
        <PlainField {...field('title')} label={t('promoter.candidate')} />
        <PlainField {...field('name')} label={t('promoter.whoAsked')} />
        <PlainField {...field('email')} label={t('promoter.whoAskedMail')} type="email" />
        <ChoiceField
          {...field('channel')}
          label={t('onBehalf.how')}
          options={(['phone', 'mail', 'meeting'] as const).map((value) => ({
            value,
            label: t(`channel.${value}`),
          }))}
        />
      </Box>
    </FormDialog>
  );
}
