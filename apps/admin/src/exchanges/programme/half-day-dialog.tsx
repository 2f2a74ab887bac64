import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import AddIcon from '@mui/icons-material/AddOutlined';
import { insideSentence, sameEntries, type ProgrammeHalfDay } from '@waymark/domain';
import { useAct } from '../../case/use-act.js';
import { readAgain } from '../../data/changes.js';
import { day } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useMessage } from '../../ui/use-message.js';
import { EntryFields } from './entry-fields.js';
import { OtherWords } from './other-words.js';
import { entriesOf, newRow, untitled, type Row } from './rows.js';

interface Props {
  exchangeId: string;
  /** The half-day as it stands now: it may change while somebody writes. */
  halfDay: ProgrammeHalfDay;
  onClose: () => void;
}

/**
 * Writes one half-day. Somebody else may write the same one meanwhile: their words are shown beside one's own, and
 * nothing of either is lost until somebody who has seen both decides.
 */
export function HalfDayDialog({ exchangeId, halfDay, onClose }: Props) {
  const t = useWords();
  const message = useMessage();
  const notify = useNotify();
  const queries = useQueryClient();
  const act = useAct('exchange', exchangeId);
  const [before, setBefore] = useState(halfDay.entries);
  const [rows, setRows] = useState<readonly Row[]>(() =>
    halfDay.entries.length > 0 ? halfDay.entries.map(newRow) : [newRow()],
  );
  const [unnamed, setUnnamed] = useState<readonly number[]>([]);
  const changed = !sameEntries(before, halfDay.entries);
  const when = { day: day(halfDay.day), half: insideSentence(t(`halfDay.${halfDay.half}`)) };

  const save = (seen: typeof before) => {
    const missing = untitled(rows);
    setUnnamed(missing);
    if (missing.length > 0) return;
    const { day: on, half } = halfDay;
    const body = { day: on, half, entries: entriesOf(rows, halfDay), before: [...seen] };
    act.mutate(
      { action: 'writeHalfDay', body },
      {
        onSuccess: () => {
          notify(t('programme.saved', when), { type: 'success' });
          onClose();
        },
        onError: () => void readAgain(queries),
      },
    );
  };
  const put = (row: Row) => setRows(rows.map((one) => (one.key === row.key ? row : one)));
  const raise = (index: number) => setRows(rows.toSpliced(index, 1).toSpliced(index - 1, 0, rows[index]!));

  return (
    <FormDialog
      title={t('programme.writeTitle', when)}
      busy={act.isPending}
      submitLabel={act.isPending ? t('case.doing') : t('programme.save')}
      disabled={changed}
      onSubmit={() => save(before)}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        {changed ? (
          <OtherWords
            entries={halfDay.entries}
            onTheirs={() => {
              setBefore(halfDay.entries);
              setRows(halfDay.entries.map(newRow));
            }}
            onBoth={() => {
              setBefore(halfDay.entries);
              setRows([...halfDay.entries.map(newRow), ...rows]);
            }}
            onMine={() => {
              setBefore(halfDay.entries);
              save(halfDay.entries);
            }}
          />
        ) : (
          act.error && (
            <Alert severity="warning" role="alert">
              {message(act.error)}
            </Alert>
          )
        )}
        <Box component="ol" sx={{ p: 0, m: 0, listStyle: 'none', display: 'grid', gap: 3 }}>
          {rows.map((row, index) => (
            <EntryFields
              key={row.key}
              row={row}
              number={index + 1}
              unnamed={unnamed.includes(row.key)}
              onChange={put}
              onRaise={index > 0 ? () => raise(index) : undefined}
              onRemove={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          ))}
        </Box>
        <Button
          size="small"
          startIcon={<AddIcon aria-hidden />}
          onClick={() => setRows([...rows, newRow()])}
          sx={{ justifySelf: 'start' }}
        >
          {t('programme.addEntry')}
        </Button>
      </Box>
    </FormDialog>
  );
}
