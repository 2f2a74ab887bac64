import { useState, type FormEvent } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useMe } from '../data/use-me.js';
import { useWords } from '../i18n/use-words.js';
import { useMessage } from '../ui/use-message.js';

interface Props {
  onSave: (name: string, forSecretariat: boolean) => Promise<void>;
  onClose: () => void;
}

/** Asks under which name a view is kept, and for whom. */
export function SaveViewDialog({ onSave, onClose }: Props) {
  const t = useWords();
  const message = useMessage();
  const { data: me } = useMe();
  const [name, setName] = useState('');
  const [ours, setOurs] = useState(false);
  const [error, setError] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setError(t('views.nameMissing'));
    void onSave(name.trim(), ours).then(onClose, (problem: unknown) => setError(message(problem)));
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="save-view-title">
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'contents' }}>
        <DialogTitle id="save-view-title">{t('views.saveTitle')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Box sx={{ color: 'text.secondary' }}>{t('views.help')}</Box>
          {error && (
            <Alert severity="error" role="alert">
              {error}
            </Alert>
          )}
          <TextField
            autoFocus
            required
            label={t('views.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 80 } }}
          />
          {me?.roles.includes('secretariat') && (
            <FormControlLabel
              control={<Checkbox checked={ours} onChange={(event) => setOurs(event.target.checked)} />}
              label={t('views.forSecretariat')}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="submit" variant="contained" color="primary">
            {t('action.save')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
