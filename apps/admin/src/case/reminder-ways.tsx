import { useState } from 'react';
import { useNotify } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import MoreIcon from '@mui/icons-material/MoreHorizOutlined';
import { act, type AnyCaseKind } from '../api/cases.js';
import type { ActionView, ClockView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { useMessage } from '../ui/use-message.js';
import { ActionDialog } from './action-dialog.js';
import type { Draft } from './draft.js';
import { useAct } from './use-act.js';

interface Props {
  kind: AnyCaseKind;
  id: string;
  clock: ClockView;
  /** The next one shows what can be done with it; later ones keep it in a menu. */
  next: boolean;
}

/** Takes one reminder out of the clock's hands: send it now, skip it, or put it off. */
export function ReminderWays({ kind, id, clock, next }: Props) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const [open, setOpen] = useState<ActionView | null>(null);
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const take = (action: string, body: Record<string, unknown>) =>
    act(kind, id, action, { reminder: clock.key, ...body });
  const now = useAct(kind, id, take);
  const choose = (action: ActionView) => {
    setAnchor(null);
    if (!action.allowed) return notify(action.because[0] ?? '', { type: 'warning' });
    if (action.asks.length > 0) return setOpen(action);
    now.mutate(
      { action: action.name, body: {} },
      {
        onSuccess: () => notify(t('clock.sent'), { type: 'success' }),
        onError: (problem) => notify(message(problem), { type: 'error' }),
      },
    );
  };
  if (clock.actions.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={t('clock.ways', { what: clock.sentence })}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 0.75,
        ...(next ? { mt: 0.75 } : { my: -0.5, mr: -0.75 }),
      }}
    >
      {next ? (
        clock.actions.map((action) => (
          <Button key={action.name} size="small" disabled={now.isPending} onClick={() => choose(action)}>
            {action.label}
          </Button>
        ))
      ) : (
        <>
          <IconButton
            size="small"
            aria-label={t('clock.more', { what: clock.sentence })}
            aria-haspopup="menu"
            aria-expanded={anchor !== null}
            disabled={now.isPending}
            onClick={(event) => setAnchor(event.currentTarget)}
          >
            <MoreIcon fontSize="small" />
          </IconButton>
          <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
            {clock.actions.map((action) => (
              <MenuItem key={action.name} onClick={() => choose(action)}>
                {action.label}
              </MenuItem>
            ))}
          </Menu>
        </>
      )}
      {open && (
        <ActionDialog
          kind={kind}
          id={id}
          action={open}
          about={clock.sentence}
          take={take}
          draft={drafts[open.name]}
          onDraft={(draft) => setDrafts({ ...drafts, [open.name]: draft })}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        />
      )}
    </Box>
  );
}
