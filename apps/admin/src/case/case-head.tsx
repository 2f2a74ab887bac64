import { useState, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router-dom';
import type { AnyCaseKind } from '../api/cases.js';
import type { ActionView, StepView } from '../api/views.js';
import { useOfferCommands } from '../palette/offered-commands.js';
import { widths } from '../theme/tokens.js';
import { ActionBar } from './action-bar.js';
import { ActionDialog } from './action-dialog.js';
import { useAskContext } from './ask-context.js';
import { firstDraft, type Draft } from './draft.js';
import { OpenAction } from './open-action.js';
import { StepBar } from './step-bar.js';

interface Props {
  kind: AnyCaseKind;
  id: string;
  stage: string;
  sentence: string;
  steps: readonly StepView[];
  actions: readonly ActionView[];
  notice?: ReactNode;
  /** Steps that are taken on a page of their own: the address of that page. */
  elsewhere?: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
}

/** What every case says first: what it waits for, how far it is, what can be done. Holds the dialogs of its actions. */
export function CaseHead({
  kind,
  id,
  stage,
  sentence,
  steps,
  actions,
  notice,
  elsewhere = {},
  children,
}: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const action = actions.find(({ name }) => name === open);
  const context = useAskContext();
  const navigate = useNavigate();
  const openByName = (name: string, given?: Record<string, unknown>) => {
    const wanted = actions.find((candidate) => candidate.name === name);
    if (!wanted?.allowed) return;
    if (given) {
      const before = drafts[name] ?? firstDraft(wanted, context);
      setDrafts({ ...drafts, [name]: { ...before, values: { ...before.values, ...given } } });
    }
    setOpen(name);
  };
  const choose = (name: string) => {
    const place = elsewhere[name];
    if (place) void navigate(place);
    else setOpen(name);
  };
  useOfferCommands(
    actions
      .filter(({ allowed, weight }) => allowed && weight !== 'system' && weight !== 'panel')
      .map(({ name, label }) => ({ id: name, label, run: () => choose(name) })),
  );
  return (
    <OpenAction.Provider value={{ open: openByName, actions }}>
      <Box sx={{ display: 'grid', gap: 3, mb: 4 }}>
        <Typography sx={{ maxWidth: widths.reading, fontSize: '1.0625rem', mt: -1.5 }}>{sentence}</Typography>
        {notice}
        <StepBar steps={steps} />
        <ActionBar kind={kind} stage={stage} actions={actions} onChoose={({ name }) => choose(name)} />
      </Box>
      {children}
      {action && (
        <ActionDialog
          key={action.name}
          kind={kind}
          id={id}
          action={action}
          draft={drafts[action.name]}
          onDraft={(draft) => setDrafts({ ...drafts, [action.name]: draft })}
          onClose={() => setOpen(null)}
          onDone={() => {
            const { [action.name]: _done, ...others } = drafts;
            setDrafts(others);
            setOpen(null);
          }}
        />
      )}
    </OpenAction.Provider>
  );
}
