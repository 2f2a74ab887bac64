import { useState } from 'react';
import { useLogin } from 'react-admin';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { Problem } from '../api/problem.js';
import { redeemLink } from '../api/session.js';
import { useMessage } from '../ui/use-message.js';
import { useWords } from '../i18n/use-words.js';
import { SignInFrame } from './frame.js';
import { isPlace, takeWanted } from './wanted-page.js';

/** Read from the fragment, which no server and no Referer ever sees; it leaves the address once it is used up. */
function takeToken(): { token: string; to: string | null } {
  const fragment = new URLSearchParams(window.location.hash.slice(1));
  const to = fragment.get('to');
  return { token: fragment.get('token') ?? '', to: isPlace(to) ? to : null };
}

export function LinkPage() {
  const t = useWords();
  const message = useMessage();
  const login = useLogin();
  const [{ token, to }] = useState(takeToken);
  const [state, setState] = useState<'waiting' | 'sending' | 'spent'>('waiting');
  const [problem, setProblem] = useState('');
  const redeem = async () => {
    setState('sending');
    setProblem('');
    try {
      await redeemLink(token);
      window.history.replaceState(window.history.state, '', window.location.pathname);
      await login({}, to ?? takeWanted() ?? '/');
    } catch (error) {
      const again = error instanceof Problem && error.again;
      setState(again ? 'waiting' : 'spent');
      setProblem(again ? message(error) : t('signIn.linkSpent'));
    }
  };
  const useless = token === '' || state === 'spent';
  return (
    <SignInFrame title={t('signIn.linkTitle')}>
      {(problem || token === '') && (
        <Alert severity={useless ? 'warning' : 'error'} sx={{ mb: 2 }}>
          {problem || t('signIn.linkMissing')}
        </Alert>
      )}
      {useless ? (
        <Button component={Link} to="/sign-in" variant="contained" color="primary" fullWidth>
          {t('signIn.askAgain')}
        </Button>
      ) : (
        <>
          <Typography color="text.secondary" sx={{ mb: 3 }}>
            {t('signIn.linkButtonHelp')}
          </Typography>
          <Button
            variant="contained"
            color="primary"
            fullWidth
            disabled={state === 'sending'}
            onClick={() => void redeem()}
          >
            {t('signIn.linkButton')}
          </Button>
        </>
      )}
    </SignInFrame>
  );
}
