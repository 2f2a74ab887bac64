import { useState, type FormEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { Problem } from '../api/problem.js';
import { signInWithPassword } from '../api/session.js';
import { useMessage } from '../ui/use-message.js';
import { useWords } from '../i18n/use-words.js';
import { looksLikeAddress } from './link-form.js';

interface Props {
  email: string;
  onEmail: (email: string) => void;
  onSignedIn: () => Promise<unknown>;
}

export function PasswordForm({ email, onEmail, onSignedIn }: Props) {
  const t = useWords();
  const message = useMessage();
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<{ email?: string; password?: string }>({});
  const [sending, setSending] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = {
      ...(!looksLikeAddress(email) && { email: t('signIn.mailMissing') }),
      ...(!password && { password: t('signIn.passwordMissing') }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    try {
      await signInWithPassword(email.trim(), password);
      await onSignedIn();
    } catch (error) {
      const atFields = error instanceof Problem ? error.fieldErrors : {};
      setProblems({
        password: atFields['password'] ?? message(error),
        ...(atFields['email'] && { email: atFields['email'] }),
      });
      setSending(false);
    }
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      <TextField
        id="email"
        label={t('signIn.mail')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={(event) => onEmail(event.target.value)}
        error={problems.email !== undefined}
        helperText={problems.email}
      />
      <TextField
        id="password"
        label={t('signIn.password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={problems.password !== undefined}
        helperText={problems.password}
      />
      <Button type="submit" variant="contained" color="primary" disabled={sending}>
        {t('signIn.submit')}
      </Button>
    </Box>
  );
}
