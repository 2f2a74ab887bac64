import { headingOf, type PastColumn } from '@waymark/domain';
import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { Link } from 'react-router-dom';
import type { PastRow, PastTable } from '../api/views.js';
import { useLeaveWarning } from '../forms/use-leave-warning.js';
import { useWords } from '../i18n/use-words.js';
import { ImportRow } from './import-row.js';
import { useRecording, type RowOutcomes } from './use-recording.js';

const named = (columns: readonly string[]): string =>
  columns.map((column) => headingOf(column as PastColumn)).join(', ');
const isReady = ({ past, recorded }: PastRow): boolean => past !== null && recorded === null;
/** What looks like something that is there already is recorded only when somebody says so. */
const isChosenAtFirst = (row: PastRow): boolean =>
  isReady(row) && !row.warnings.some(({ key }) => key === 'like-existing' || key === 'like-row');

/** What the file holds, row by row, and then what became of each. */
export function TableOfRows({ table }: { table: PastTable }) {
  const t = useWords();
  const { rows, columns, missing, twice } = table;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(rows.filter(isChosenAtFirst).map(({ line }) => line)),
  );
  const { outcomes, run } = useRecording();
  const running = outcomes !== null && [...outcomes.values()].includes(null);
  useLeaveWarning(running);
  const notUsed = columns.filter(({ column, heading }) => column === null && heading.trim() !== '');
  if (missing.length > 0 || twice.length > 0)
    return (
      <Alert severity="error">
        {missing.length > 0 && (
          <Box>{t('import.missing', { names: named(missing), smart_count: missing.length })}</Box>
        )}
        {twice.length > 0 && (
          <Box>{t('import.twice', { names: named(twice), smart_count: twice.length })}</Box>
        )}
      </Alert>
    );
  const toggle = (line: number) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(line)) after.add(line);
      return after;
    });
  const wrong = rows.filter(({ problems }) => problems.length > 0).length;
  const recorded = rows.filter((row) => row.recorded !== null).length;
  const wanted = rows.filter((row) => isReady(row) && chosen.has(row.line));
  return (
    <>
      {notUsed.length > 0 && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>
          {t('import.notUsed', { names: notUsed.map(({ heading }) => heading).join(', ') })}
        </Box>
      )}
      {outcomes ? (
        <Progress outcomes={outcomes} running={running} />
      ) : (
        <Counts ready={rows.filter(isReady).length} wrong={wrong} recorded={recorded} />
      )}
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, my: 2 }}>
        {rows.map((row) => (
          <ImportRow
            key={row.line}
            row={row}
            chosen={chosen.has(row.line)}
            onToggle={outcomes || !isReady(row) ? undefined : () => toggle(row.line)}
            outcome={outcomes?.get(row.line)}
          />
        ))}
      </Box>
      {!outcomes && (
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button
            variant="contained"
            color="primary"
            disabled={wanted.length === 0}
            onClick={() => void run(wanted)}
          >
            {wanted.length === 0
              ? t('import.confirmNone')
              : t('import.confirm', { smart_count: wanted.length })}
          </Button>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{t('import.quiet')}</Box>
        </Box>
      )}
      {outcomes && !running && (
        <Button
          component={Link}
          to="/exchanges?displayedFilters=%7B%7D&filter=%7B%22afterTheFact%22%3Atrue%7D"
        >
          {t('import.toList')}
        </Button>
      )}
    </>
  );
}

function Counts({ ready, wrong, recorded }: Readonly<Record<'ready' | 'wrong' | 'recorded', number>>) {
  const t = useWords();
  return (
    <Box role="status" sx={{ display: 'grid', gap: 0.5 }}>
      <Box sx={{ fontWeight: 600 }}>{t('import.count.ready', { smart_count: ready })}</Box>
      {recorded > 0 && <Box>{t('import.count.recorded', { smart_count: recorded })}</Box>}
      {wrong > 0 && (
        <Box>
          {t('import.count.wrong', { smart_count: wrong })}. {t('import.mend')}
        </Box>
      )}
    </Box>
  );
}

function Progress({ outcomes, running }: { outcomes: RowOutcomes; running: boolean }) {
  const t = useWords();
  const all = [...outcomes.values()];
  const at = all.filter((outcome) => outcome !== null).length;
  const done = all.filter((outcome) => outcome !== null && 'recorded' in outcome).length;
  const of = all.length;
  return (
    <Alert role="status" severity={running ? 'info' : done === of ? 'success' : 'warning'}>
      {running ? t('import.progress', { at, of }) : t('import.done', { done, of })}
      {running && (
        <LinearProgress
          variant="determinate"
          aria-label={t('import.progress', { at, of })}
          value={(100 * at) / of}
          sx={{ mt: 1, width: 240, maxWidth: '100%' }}
        />
      )}
    </Alert>
  );
}
