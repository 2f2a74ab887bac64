import { createContext, useContext, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import type { ActionView } from '../api/views.js';

interface Value {
  /** Opens the dialog of a step; `given` is filled in already. */
  open: (action: string, given?: Record<string, unknown>) => void;
  actions: readonly ActionView[];
}

export const OpenAction = createContext<Value>({ open: () => undefined, actions: [] });

interface Props {
  action: string;
  given?: Record<string, unknown>;
  /** Accessible name where the text alone does not say about whom. */
  label?: string;
  /** Instead of the action's own label. */
  children?: ReactNode;
}

/** A small button for one step, where its subject is shown. Nothing when the step cannot be taken now. */
export function ActionButton({ action, given, label, children }: Props) {
  const { open, actions } = useContext(OpenAction);
  const found = actions.find(({ name }) => name === action);
  if (!found?.allowed) return null;
  return (
    <Button
      size="small"
      onClick={() => open(action, given)}
      {...(label && { 'aria-label': label })}
      sx={{ flexShrink: 0 }}
    >
      {children ?? found.label}
    </Button>
  );
}
