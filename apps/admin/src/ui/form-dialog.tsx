import { useId, type FormEvent, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useWords } from '../i18n/use-words.js';

/** As wide as the window on a phone, and told apart from what can be pushed up behind them. */
export const dialogButtons = {
  flexDirection: { xs: 'column-reverse', sm: 'row' },
  '& button': { width: { xs: '100%', sm: 'auto' } },
  borderTop: { xs: 1, sm: 0 },
  borderColor: { xs: 'divider' },
  pt: { xs: 2, sm: 1 },
} as const;

interface Props {
  title: string;
  wide?: boolean;
  /** What is asked is under way: nothing can be pressed, and the dialog stays. */
  busy: boolean;
  submitLabel: string;
  /** What it does cannot be taken back. */
  stops?: boolean;
  /** Not to be sent as it is. */
  disabled?: boolean;
  /** Buttons between cancelling and sending. */
  more?: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form that floats over its page: all of the window on a phone, where its buttons are as wide as it. */
export function FormDialog({ title, wide, busy, submitLabel, stops, disabled, more, ...rest }: Props) {
  const t = useWords();
  const titleId = useId();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rest.onSubmit();
  };
  return (
    <Dialog
      open
      onClose={busy ? undefined : rest.onClose}
      fullWidth
      fullScreen={phone}
      maxWidth={wide ? 'md' : 'sm'}
      aria-labelledby={titleId}
    >
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'contents' }}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>{rest.children}</DialogContent>
        <DialogActions sx={dialogButtons}>
          <Button onClick={rest.onClose} disabled={busy}>
            {t('action.cancel')}
          </Button>
          {more}
          <Button
            type="submit"
            variant="contained"
            color={stops ? 'error' : 'primary'}
            disabled={busy || disabled === true}
          >
            {submitLabel}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
