import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import MoreIcon from '@mui/icons-material/MoreHorizOutlined';
import type { AnyCaseKind } from '../api/cases.js';
import type { ActionView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { belongsTo } from './lifecycles.js';

interface Props {
  kind: AnyCaseKind;
  stage: string;
  actions: readonly ActionView[];
  onChoose: (action: ActionView) => void;
}

/** How many quiet buttons stand beside the filled one; the rest is in the menu. */
const besides = 2;

/** The best step filled, a few others quiet, the rest in a menu; what cannot be done says why. */
export function ActionBar({ kind, stage, actions, onChoose }: Props) {
  const t = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const offered = actions.filter(({ weight }) => weight !== 'system' && weight !== 'panel');
  const possible = offered.filter(({ allowed }) => allowed);
  const main = possible.find(({ weight }) => weight === 'main');
  const plain = possible.filter((action) => action !== main && action.weight !== 'stop').slice(0, besides);
  const inMenu = possible.filter((action) => action !== main && !plain.includes(action));
  const impossible = offered.filter(({ name, allowed }) => !allowed && belongsTo(kind, name, stage));
  const choose = (action: ActionView) => {
    setAnchor(null);
    onChoose(action);
  };
  if (possible.length + impossible.length === 0) return null;
  return (
    <Box role="group" aria-label={t('case.actions')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {main && (
        <Button variant="contained" color="primary" onClick={() => choose(main)}>
          {main.label}
        </Button>
      )}
      {plain.map((action) => (
        <Button key={action.name} onClick={() => choose(action)}>
          {action.label}
        </Button>
      ))}
      {(inMenu.length > 0 || impossible.length > 0) && (
        <>
          <Button
            aria-haspopup="menu"
            aria-expanded={anchor !== null}
            onClick={(event) => setAnchor(event.currentTarget)}
            startIcon={<MoreIcon aria-hidden />}
          >
            {t('case.more')}
          </Button>
          <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
            {inMenu.map((action) => (
              <MenuItem
                key={action.name}
                onClick={() => choose(action)}
                sx={action.weight === 'stop' ? { color: 'error.main' } : {}}
              >
                {action.label}
              </MenuItem>
            ))}
            {inMenu.length > 0 && impossible.length > 0 && <Divider sx={{ my: 0.5 }} />}
            {impossible.map((action) => (
              <Impossible key={action.name} action={action} />
            ))}
          </Menu>
        </>
      )}
    </Box>
  );
}

/** Reachable by keyboard and screen reader, because the reason is what it is there for. */
function Impossible({ action }: { action: ActionView }) {
  return (
    <MenuItem
      aria-disabled
      disableRipple
      sx={{ cursor: 'default', display: 'block', maxWidth: 380, '&:hover': { bgcolor: 'transparent' } }}
    >
      <Box sx={{ color: 'text.secondary', fontWeight: 550 }}>{action.label}</Box>
      {action.because.map((reason) => (
        <Box key={reason} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {reason}
        </Box>
      ))}
    </MenuItem>
  );
}
