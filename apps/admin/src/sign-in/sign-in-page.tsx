import { useState } from 'react';
import { useLogin } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import { demoPeople } from '../api/session.js';
import { useWords } from '../i18n/use-words.js';
import { DemoPeople } from './demo-people.js';
import { SignInFrame } from './frame.js';
import { LinkForm } from './link-form.js';
import { PasswordForm } from './password-form.js';

export function SignInPage() {
  const t = useWords();
  const login = useLogin();
  const [email, setEmail] = useState('');
  const [withPassword, setWithPassword] = useState(false);
  const { data: people = [] } = useQuery({
    queryKey: ['demo-people'],
    queryFn: demoPeople,
    staleTime: Infinity,
  });
  const enter = () => login({});
  return (
    <SignInFrame
      title={t('signIn.title')}
      aside={people.length > 0 && <DemoPeople people={people} onSignedIn={enter} />}
    >
      {withPassword ? (
        <PasswordForm email={email} onEmail={setEmail} onSignedIn={enter} />
      ) : (
        <LinkForm email={email} onEmail={setEmail} />
      )}
      <Button variant="text" sx={{ mt: 2, ml: -1 }} onClick={() => setWithPassword(!withPassword)}>
        {t(withPassword ? 'signIn.withLink' : 'signIn.withPassword')}
      </Button>
    </SignInFrame>
  );
}
