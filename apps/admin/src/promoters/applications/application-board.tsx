import { boardColumns, promoterApplicationLifecycle } from '@waymark/domain';
import { ListBase, useListContext } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PromoterApplicationRow } from '../../api/views.js';
import { ViewSwitch } from '../../exchanges/view-switch.js';
import { useWords } from '../../i18n/use-words.js';
import { KeyHints } from '../../keys/key-hints.js';
import { useLineKeys } from '../../keys/use-line-keys.js';
import { ListTools } from '../../list/list-tools.js';
import { Page } from '../../ui/page.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { EmptyState, ErrorState } from '../../ui/states.js';
import { BackToCalls } from '../back-to-calls.js';
import { applicationStageName } from '../words.js';
import { ApplicationCard } from './application-card.js';
import { applicationShapes } from './shapes.js';
import { useApplicationFilters } from './use-application-filters.js';

/** So many at once; who has more narrows them down, and is told so. */
const most = 500;
const hints = [
  ['j k', 'keys.walk'],
  ['Enter', 'keys.open'],
] as const;

/** The lead, on a Friday: applications by stage with age and next date; those that are stuck stand out. */
export default function ApplicationBoard() {
  const t = useWords();
  const { presets, choices } = useApplicationFilters();
  return (
    <ListBase
      resource="promoter-applications"
      sort={{ field: 'title', order: 'ASC' }}
      perPage={most}
      storeKey={false}
      {...(presets[0] && { filterDefaultValues: presets[0].filter })}
    >
      <Page title={t('promoter.applications')} wide>
        <BackToCalls />
        <ViewSwitch views={applicationShapes} />
        <ListTools presets={presets} choices={choices} searchable />
        <Shown />
      </Page>
    </ListBase>
  );
}

type Staged = PromoterApplicationRow & { stage: string };

function Shown() {
  const t = useWords();
  const { data, error, isPending, refetch, total = 0 } = useListContext<PromoterApplicationRow>();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton />;
  const rows = data ?? [];
  // Whoever may not know where one stands has it in the list, and not on the board.
  const staged = rows.filter((row): row is Staged => row.stage !== null);
  if (rows.length === 0)
    return <EmptyState title={t('promoter.applicationsNone')} help={t('promoter.applicationsNoneHelp')} />;
  return (
    <>
      {total > rows.length && <Notice>{t('view.most', { shown: rows.length, total })}</Notice>}
      {staged.length < rows.length && (
        <Notice>{t('promoter.offBoard', { smart_count: rows.length - staged.length })}</Notice>
      )}
      <Columns rows={staged} />
    </>
  );
}

function Notice({ children }: { children: string }) {
  return (
    <Box role="status" sx={{ mb: 1.5, fontSize: '0.875rem', color: 'text.secondary' }}>
      {children}
    </Box>
  );
}

function Columns({ rows }: { rows: readonly Staged[] }) {
  const list = useLineKeys<HTMLDivElement>();
  return (
    <>
      <Box
        ref={list}
        sx={{
          display: { xs: 'grid', md: 'flex' },
          gap: 1.5,
          alignItems: 'start',
          overflowX: { md: 'auto' },
          scrollPaddingInline: 24,
          pb: 2,
        }}
        onFocus={({ target }: React.FocusEvent<HTMLElement>) => {
          if (target.matches(':focus-visible'))
            target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }}
      >
        {boardColumns(promoterApplicationLifecycle, rows)
          // Far more stages than an exchange has: those that hold nothing would push the others out of sight.
          .filter((column) => column.rows.length > 0)
          .map((column) => (
            <Column key={column.stage} stage={column.stage} rows={column.rows} />
          ))}
      </Box>
      <KeyHints hints={hints} />
    </>
  );
}

function Column({ stage, rows }: { stage: string; rows: readonly Staged[] }) {
  const t = useWords();
  const name = applicationStageName(stage);
  return (
    <Box
      component="section"
      aria-label={t('promoter.column', { stage: name, smart_count: rows.length })}
      sx={{
        flex: { md: '0 0 232px' },
        minWidth: 0,
        p: 1,
        borderRadius: 1,
        bgcolor: (theme) => theme.palette.tokens.sunken,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, px: 0.5, mb: 1 }}>
        <Typography component="h2" sx={{ fontSize: '0.8125rem', fontWeight: 600, flex: 1 }}>
          {name}
        </Typography>
        <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {rows.length}
        </Box>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {rows.map((row) => (
          <ApplicationCard key={row.id} row={row} />
        ))}
      </Box>
    </Box>
  );
}
