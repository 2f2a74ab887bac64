import { useState } from 'react';
import Button from '@mui/material/Button';
import type { ActionView, PromoterApplicationView, RankedApplication } from '../../api/views.js';
import { ActionDialog } from '../../case/action-dialog.js';
import { AskContext } from '../../case/ask-context.js';
import type { Draft } from '../../case/draft.js';
import { useWhole } from '../../data/use-whole.js';
import { useWords } from '../../i18n/use-words.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { applicationContextOf } from '../application/application-context.js';
import { applicationActionName } from '../words.js';

/** Stages a decision on one application, or takes it back, without leaving the ranking; says why where neither goes. */
export function StageIt({ row }: { row: RankedApplication }) {
  const [open, setOpen] = useState(false);
  const action = row.staged === null ? 'stageDecision' : 'unstageDecision';
  const label = applicationActionName(action);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={`${label}: ${row.title}`}>
        {label}
      </Button>
      {open && <Ask id={row.id} name={action} onClose={() => setOpen(false)} />}
    </>
  );
}

function Ask({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const t = useWords();
  const application = useWhole<PromoterApplicationView>('promoter-applications', id);
  const [draft, setDraft] = useState<Draft>();
  const [asked, setAsked] = useState<ActionView>();
  if (!application) return null;
  const now = application.actions.find((one) => one.name === name);
  if (!asked && now?.allowed) setAsked(now);
  // Once it is taken it may not be taken again: the dialog is not to say so before it closes.
  const action = asked ?? now;
  if (!action?.allowed)
    return (
      <FormDialog
        title={applicationActionName(name)}
        busy={false}
        submitLabel={t('field.close')}
        onSubmit={onClose}
        onClose={onClose}
      >
        {(action?.because ?? [t('promoter.notYours')]).map((reason) => (
          <div key={reason}>{reason}</div>
        ))}
      </FormDialog>
    );
  return (
    <AskContext.Provider value={applicationContextOf(application)}>
      <ActionDialog
        kind="promoterApplication"
        id={id}
        action={action}
        about={application.title}
        draft={draft}
        onDraft={setDraft}
        onClose={onClose}
        onDone={onClose}
      />
    </AskContext.Provider>
  );
}
