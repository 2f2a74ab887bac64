import { useState, type FormEvent } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { askForLink } from '../api/session.js';
import { useLocation } from 'react-router-dom';
import { useMessage } from '../ui/use-message.js';
import { useWords } from '../i18n/use-words.js';
import { keepWanted } from './wanted-page.js';

/** What react-admin leaves with the sign-in page when it sends somebody there. */
function wantedIn(state: unknown): string | null {
  const { nextPathname, nextSearch } = (state ?? {}) as { nextPathname?: string; nextSearch?: string };
  return nextPathname === undefined ? null : nextPathname + (nextSearch ?? '');
}

export const looksLikeAddress = (email: string) => /^\S+@\S+\.\S+$/.test(email.trim());

export function LinkForm({ email, onEmail }: { email: string; onEmail: (email: string) => void }) {
  const t = useWords();
  const message = useMessage();
  const [state, setState] = useState<'asking' | 'sending' | 'sent'>('asking');
  const [problem, setProblem] = useState('');
  const wanted = wantedIn(useLocation().state);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!looksLikeAddress(email)) return setProblem(t('signIn.mailMissing'));
    setState('sending');
    setProblem('');
    try {
      await askForLink(email.trim());
      keepWanted(wanted);
      setState('sent');
    } catch (error) {
      setState('asking');
      setProblem(message(error));
    }
  };
  if (state === 'sent')
    return (
      <Alert severity="success" role="status">
        <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
          {t('signIn.linkSent')}
        </Typography>
        {t('signIn.linkSentHelp', { email: email.trim() })}
        <Button
          size="small"
          variant="text"
          sx={{ display: 'block', mt: 1, ml: -1 }}
          onClick={() => setState('asking')}
        >
          {t('signIn.otherAddress')}
        </Button>
      </Alert>
    );
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      <TextField
        id="email"
        label={t('signIn.mail')}
        type="email"
        autoComplete="email"
        value={email}
        onChange={(event) => onEmail(event.target.value)}
        error={problem !== ''}
        helperText={problem || t('signIn.linkHelp')}
      />
      <Button type="submit" variant="contained" color="primary" disabled={state === 'sending'}>
        {t('signIn.sendLink')}
      </Button>
    </Box>
  );
}
