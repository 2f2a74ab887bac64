import type { FormEvent, ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { Page } from '../ui/page.js';
import { useWords } from '../i18n/use-words.js';
import { FormProblem } from './form-problem.js';
import { useLeaveWarning } from './use-leave-warning.js';

interface Props {
  title: string;
  intro?: ReactNode;
  back: { to: string; name: string };
  submit: string;
  sending: boolean;
  changed: boolean;
  problem: Error | null;
  onSubmit: () => void;
  children: ReactNode;
}

/** A page that is one form: its fields, its problem, one filled button and a way back. */
export function FormPage({
  title,
  intro,
  back,
  submit,
  sending,
  changed,
  problem,
  onSubmit,
  children,
}: Props) {
  const t = useWords();
  useLeaveWarning(changed && !sending);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Page narrow title={title} intro={intro} back={back}>
      <Box component="form" noValidate onSubmit={send} sx={{ display: 'grid', gap: 3 }}>
        {children}
        <FormProblem problem={problem} />
        <Box sx={{ display: 'flex', gap: 1, flexDirection: { xs: 'column', sm: 'row' } }}>
          <Button type="submit" variant="contained" color="primary" disabled={sending}>
            {submit}
          </Button>
          <Button component={Link} to={back.to}>
            {t('action.cancel')}
          </Button>
        </Box>
      </Box>
    </Page>
  );
}
