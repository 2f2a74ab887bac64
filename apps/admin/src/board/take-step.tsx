import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ActionView, ExchangeView } from '../api/views.js';
import { ActionDialog } from '../case/action-dialog.js';
import { AskContext } from '../case/ask-context.js';
import type { Draft } from '../case/draft.js';
import { useAct } from '../case/use-act.js';
import { useMe } from '../data/use-me.js';
import { askContextOf } from '../exchanges/ask-context-of.js';
import { myOwedReport } from '../exchanges/report-rows.js';
import { useWords } from '../i18n/use-words.js';
import { useMessage } from '../ui/use-message.js';

interface Props {
  exchange: ExchangeView;
  action: ActionView;
  onClose: () => void;
}

/** Takes one step of a case from outside its page: at once where nothing is asked, by its dialog where something is. */
export function TakeStep({ exchange, action, onClose }: Props) {
  const { data: me } = useMe();
  const elsewhere = action.name === 'fileReport' ? myOwedReport(exchange, me?.person.id) : undefined;
  if (elsewhere) return <GoTo to={elsewhere} onGone={onClose} />;
  const asks = action.asks.length > 0 || action.onBehalf.length > 0;
  return asks ? (
    <Ask exchange={exchange} action={action} onClose={onClose} />
  ) : (
    <AtOnce exchange={exchange} action={action} onClose={onClose} />
  );
}

function GoTo({ to, onGone }: { to: string; onGone: () => void }) {
  const navigate = useNavigate();
  useEffect(() => {
    onGone();
    void navigate(to);
  });
  return null;
}

function Ask({ exchange, action, onClose }: Props) {
  const [draft, setDraft] = useState<Draft>();
  return (
    <AskContext.Provider value={askContextOf(exchange)}>
      <ActionDialog
        kind="exchange"
        id={exchange.id}
        action={action}
        draft={draft}
        onDraft={setDraft}
        onClose={onClose}
        onDone={onClose}
      />
    </AskContext.Provider>
  );
}

function AtOnce({ exchange, action, onClose }: Props) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const { mutate } = useAct('exchange', exchange.id);
  const taken = useRef(false);
  useEffect(() => {
    if (taken.current) return;
    taken.current = true;
    mutate(
      { action: action.name, body: {} },
      {
        onSuccess: () => notify(t('case.done', { action: action.label }), { type: 'success' }),
        onError: (problem) => notify(message(problem), { type: 'error' }),
        onSettled: onClose,
      },
    );
  });
  return null;
}
