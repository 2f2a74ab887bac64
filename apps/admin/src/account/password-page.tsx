import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useMutation } from '@tanstack/react-query';
import TextField from '@mui/material/TextField';
import { Problem } from '../api/problem.js';
import { setPassword } from '../api/session.js';
import { useMe } from '../data/use-me.js';
import { FormPage } from '../forms/form-page.js';
import { FormPart } from '../forms/form-part.js';
import { useWords } from '../i18n/use-words.js';

/** As the API asks, so that it is said before anything is sent. */
const shortest = 12;

interface Typed {
  newPassword: string;
  currentPassword: string;
}

/** A password for who would rather not wait for a mail; a mailed link always works beside it. */
export default function PasswordPage() {
  const t = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const [typed, setTyped] = useState<Typed>({ newPassword: '', currentPassword: '' });
  const [tooShort, setTooShort] = useState(false);
  const send = useMutation({
    mutationFn: ({ newPassword, currentPassword }: Typed) =>
      setPassword(newPassword, currentPassword || undefined),
    onSuccess: () => {
      setTyped({ newPassword: '', currentPassword: '' });
      notify(t('password.saved'), { type: 'success' });
      void navigate('/');
    },
  });
  const errors = send.error instanceof Problem ? send.error.fieldErrors : {};
  const save = () => {
    const short = typed.newPassword.length < shortest;
    setTooShort(short);
    if (!short) send.mutate(typed);
  };
  const field = (name: keyof Typed, autoComplete: string, help: string, error: string | undefined) => (
    <TextField
      id={name}
      label={t(`password.${name}`)}
      type="password"
      autoComplete={autoComplete}
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
      error={error !== undefined}
      helperText={error ?? help}
      slotProps={{ htmlInput: { maxLength: 128, 'aria-required': name === 'newPassword' } }}
      sx={{ maxWidth: 420 }}
    />
  );
  return (
    <FormPage
      title={t('password.title')}
      intro={t('password.intro')}
      back={{ to: '/', name: t('nav.home') }}
      submit={t('password.save')}
      sending={send.isPending}
      changed={typed.newPassword !== ''}
      problem={Object.keys(errors).length > 0 ? null : send.error}
      onSubmit={save}
    >
      <FormPart title={t('password.part')}>
        {/* Password managers file a password under the name beside it. */}
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={me?.person.email ?? ''}
          readOnly
          hidden
        />
        {field(
          'newPassword',
          'new-password',
          t('password.newHelp'),
          tooShort ? t('password.tooShort') : errors['newPassword'],
        )}
        {field('currentPassword', 'current-password', t('password.currentHelp'), errors['currentPassword'])}
      </FormPart>
    </FormPage>
  );
}
