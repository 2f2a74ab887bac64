import { useEffect, useId, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import TroubleIcon from '@mui/icons-material/ReportProblemOutlined';
import type { AnyCaseKind } from '../api/cases.js';
import { takeWayOut } from '../api/troubles.js';
import type { ActionView, TroubleView } from '../api/views.js';
import { moment } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { widths } from '../theme/tokens.js';
import { useMessage } from '../ui/use-message.js';
import { ActionDialog } from './action-dialog.js';
import type { Draft } from './draft.js';
import { useAct } from './use-act.js';

interface Props {
  kind: AnyCaseKind;
  id: string;
  troubles: readonly TroubleView[];
}

/** What keeps failing may mend itself: as long as it is shown, the page looks again so often. */
const everyMs = 10_000;

/** What does not go on in a case, since when, what to do about it, and the ways out. */
export function Troubles({ kind, id, troubles }: Props) {
  const t = useWords();
  const title = useId();
  const refresh = useRefresh();
  const shown = troubles.length > 0;
  useEffect(() => {
    if (!shown) return;
    const timer = setInterval(refresh, everyMs);
    return () => clearInterval(timer);
  }, [shown, refresh]);
  if (!shown) return null;
  return (
    <Box
      component="section"
      aria-labelledby={title}
      sx={({ palette: { tokens } }) => ({
        p: 2,
        borderRadius: 1,
        border: `1px solid ${tokens.red}`,
        background: tokens.redTint,
      })}
    >
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        <TroubleIcon aria-hidden sx={{ color: 'error.main' }} />
        <Typography id={title} variant="h3" component="h2">
          {t('trouble.title', { smart_count: troubles.length })}
        </Typography>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {troubles.map((trouble) => (
          <TroubleLine key={trouble.id} kind={kind} id={id} trouble={trouble} />
        ))}
      </Box>
    </Box>
  );
}

function TroubleLine({ kind, id, trouble }: { kind: AnyCaseKind; id: string; trouble: TroubleView }) {
  const t = useWords();
  const { sentence, advice, since, triedAt, tries } = trouble;
  return (
    <Box component="li" sx={{ pt: 1.5, '& + &': { mt: 1.5, borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ fontWeight: 650 }}>{sentence}</Box>
      <Box sx={{ fontSize: '0.875rem' }}>
        {t('trouble.tried', { since: moment(since), smart_count: tries })}
        {triedAt && ` ${t('trouble.last', { at: moment(triedAt) })}`}
      </Box>
      <Box sx={{ fontSize: '0.9375rem', mt: 0.5, maxWidth: widths.reading }}>{advice}</Box>
      <Ways kind={kind} id={id} trouble={trouble} />
    </Box>
  );
}

function Ways({ kind, id, trouble }: { kind: AnyCaseKind; id: string; trouble: TroubleView }) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const [open, setOpen] = useState<ActionView | null>(null);
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const take = (way: string, body: Record<string, unknown>) => takeWayOut(trouble, way, body);
  const now = useAct(kind, id, take);
  const choose = (way: ActionView) => {
    if (way.asks.length > 0) return setOpen(way);
    now.mutate(
      { action: way.name, body: {} },
      {
        onSuccess: () => notify(t('trouble.trying'), { type: 'success' }),
        onError: (problem) => notify(message(problem), { type: 'error' }),
      },
    );
  };
  return (
    <Box
      role="group"
      aria-label={t('trouble.ways', { what: trouble.sentence })}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}
    >
      {trouble.ways
        .filter(({ allowed }) => allowed)
        .map((way) => (
          <Button key={way.name} size="small" disabled={now.isPending} onClick={() => choose(way)}>
            {way.label}
          </Button>
        ))}
      {open && (
        <ActionDialog
          kind={kind}
          id={id}
          action={open}
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
