import type { ReactNode } from 'react';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';

interface ToolProps {
  label: string;
  /** The letter that presses it while its line has the focus. */
  shortcut: string;
  disabled?: boolean;
  /** Set for a button that opens a menu: is it open? */
  opens?: boolean;
  onClick: (anchor: HTMLElement) => void;
  children: ReactNode;
}

/** A small button with its name and key in the tooltip, large enough for a thumb. */
export function ToolButton({ label, shortcut, disabled = false, opens, onClick, children }: ToolProps) {
  return (
    <Tooltip title={`${label} (${shortcut})`}>
      <span>
        <IconButton
          aria-label={label}
          data-key={shortcut}
          disabled={disabled}
          {...(opens !== undefined && { 'aria-haspopup': 'menu', 'aria-expanded': opens })}
          onClick={(event) => onClick(event.currentTarget)}
          sx={{ width: { xs: 44, md: 32 }, height: { xs: 44, md: 32 } }}
        >
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}
