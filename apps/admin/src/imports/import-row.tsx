import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import type { PastRow } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { Tag } from '../ui/tag.js';
import { TextLink } from '../ui/text-link.js';
import type { RowOutcome } from './use-recording.js';

interface Props {
  row: PastRow;
  chosen: boolean;
  /** Left out where there is nothing to choose. */
  onToggle: (() => void) | undefined;
  /** Left out before anything is recorded, and for rows that were not chosen. */
  outcome: RowOutcome | undefined;
}

/** A row of the file: what it says, what is wrong with it or worth a look, and what became of it. */
export function ImportRow({ row, chosen, onToggle, outcome }: Props) {
  const t = useWords();
  const { line, title, sides, days, problems, warnings } = row;
  const name = title || t('import.noTitle');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(0, 1fr)',
        alignItems: 'start',
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
      }}
    >
      <Box>
        {onToggle && (
          <Checkbox
            checked={chosen}
            onChange={onToggle}
            slotProps={{ input: { 'aria-label': t('import.take', { line, title: name }) } }}
            sx={{ ml: -1, mt: -0.5 }}
          />
        )}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.5, alignItems: 'center' }}>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {t('import.row', { line })}
          </Box>
          <Box component="span" sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>
            {name}
          </Box>
          <Standing row={row} outcome={outcome} />
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {[sides, days].filter(Boolean).join(' · ')}
        </Box>
        {outcome === undefined && (
          <Notes
            notes={[
              ...problems.map(({ key, heading, value }) =>
                t(`import.problem.${key}`, { column: heading, value }),
              ),
              ...warnings.map(({ key, heading, value }) =>
                t(`import.warning.${key}`, { column: heading, value }),
              ),
            ]}
          />
        )}
        {outcome && 'refused' in outcome && (
          <Notes notes={[t('import.outcome.refused', { why: outcome.refused })]} />
        )}
      </Box>
    </Box>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25, fontSize: '0.875rem', maxWidth: '72ch' }}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </Box>
  );
}

function Standing({ row, outcome }: Pick<Props, 'row' | 'outcome'>): ReactNode {
  const t = useWords();
  if (outcome === null) return <Tag>{t('import.outcome.waiting')}</Tag>;
  if (outcome && 'refused' in outcome) return <Tag tone="late">{t('import.wrong')}</Tag>;
  if (outcome) {
    const { id, reference, stageLabel, already } = outcome.recorded;
    return (
      <>
        <Tag tone="done">
          {already
            ? t('import.outcome.already', { reference })
            : t('import.outcome.done', { reference, stage: stageLabel })}
        </Tag>
        <TextLink to={`/exchanges/${id}/show`}>{reference}</TextLink>
      </>
    );
  }
  if (row.problems.length > 0) return <Tag tone="late">{t('import.wrong')}</Tag>;
  if (row.recorded)
    return (
      <>
        <Tag>{t('import.recordedAs')}</Tag>
        <TextLink to={`/exchanges/${row.recorded.id}/show`}>{row.recorded.reference}</TextLink>
      </>
    );
  return row.warnings.length > 0 ? <Tag tone="soon">{t('import.look')}</Tag> : <Tag>{t('import.ready')}</Tag>;
}
