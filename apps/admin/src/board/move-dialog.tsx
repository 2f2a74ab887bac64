import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ActionView, ExchangeRow, ExchangeView } from '../api/views.js';
import { useWhole } from '../data/use-whole.js';
import { useWords } from '../i18n/use-words.js';
import { stageName } from './stage-name.js';
import { TakeStep } from './take-step.js';
import { waysFrom, type Way } from './ways.js';

interface Props {
  row: ExchangeRow;
  /** Where it was dropped; undefined where one only asks where it can go. */
  target?: string | undefined;
  onClose: () => void;
}

/** Moves a card: by the one step that leads there, or by one of several, or says why there is none. */
export function MoveDialog({ row, target, onClose }: Props) {
  const exchange = useWhole<ExchangeView>('exchanges', row.id);
  const [chosen, setChosen] = useState<ActionView>();
  if (!exchange) return null;
  const ways = waysFrom(exchange, target);
  const open = ways.filter(({ action }) => action.allowed);
  const action = chosen ?? (target !== undefined && open.length === 1 ? open[0]!.action : undefined);
  if (action) return <TakeStep exchange={exchange} action={action} onClose={onClose} />;
  return <Choose exchange={exchange} ways={ways} target={target} onChoose={setChosen} onClose={onClose} />;
}

interface ChooseProps {
  exchange: ExchangeView;
  ways: readonly Way[];
  target: string | undefined;
  onChoose: (action: ActionView) => void;
  onClose: () => void;
}

function Choose({ exchange, ways, target, onChoose, onClose }: ChooseProps) {
  const t = useWords();
  const open = ways.filter(({ action }) => action.allowed);
  const closed = ways.filter(({ action }) => !action.allowed);
  const none = target ? t('board.noWayTo', { stage: stageName(target) }) : t('board.noWay');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="move-title">
      <DialogTitle id="move-title">{t('board.moveTitle', { title: exchange.title })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
        {open.length === 0 && <Box>{none}</Box>}
        {open.map(({ action, to }) => (
          <Button key={action.name} onClick={() => onChoose(action)} sx={{ justifyContent: 'space-between' }}>
            <span>{action.label}</span>
            <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary', ml: 2 }}>
              {to.map(stageName).join(', ')}
            </Box>
          </Button>
        ))}
        {closed.map(({ action }) => (
          <Box key={action.name} sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            <Box sx={{ fontWeight: 550 }}>{action.label}</Box>
            {action.because.map((reason) => (
              <div key={reason}>{reason}</div>
            ))}
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
