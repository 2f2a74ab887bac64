import { useState } from 'react';
import { boardColumns, exchangeLifecycle } from '@waymark/domain';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ExchangeRow } from '../api/views.js';
import { ExchangeViewPage } from '../exchanges/exchange-view-page.js';
import { useWords } from '../i18n/use-words.js';
import { KeyHints } from '../keys/key-hints.js';
import { useLineKeys } from '../keys/use-line-keys.js';
import { BoardCard } from './board-card.js';
import { MoveDialog } from './move-dialog.js';
import { stageName } from './stage-name.js';

const hints = [
  ['j k', 'keys.walk'],
  ['Enter', 'keys.open'],
  ['m', 'keys.move'],
] as const;

/** Exchanges by stage, with age and next date. */
export default function BoardPage() {
  return <ExchangeViewPage wide>{(rows) => <Board rows={rows} />}</ExchangeViewPage>;
}

interface Move {
  row: ExchangeRow;
  target?: string;
}

function Board({ rows }: { rows: readonly ExchangeRow[] }) {
  const list = useLineKeys<HTMLDivElement>();
  const [dragged, setDragged] = useState<ExchangeRow | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const drop = (target: string) => {
    if (dragged && dragged.stage !== target) setMove({ row: dragged, target });
    setDragged(null);
  };
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
        // What is gone to by keys comes wholly into sight, with the line around it; browsers are content with a part.
        onFocus={({ target }: React.FocusEvent<HTMLElement>) => {
          if (target.matches(':focus-visible'))
            target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }}
      >
        {boardColumns(exchangeLifecycle, rows).map((column) => (
          <Column
            key={column.stage}
            stage={column.stage}
            rows={column.rows}
            from={dragged?.stage ?? null}
            onDrop={() => drop(column.stage)}
            onDrag={setDragged}
            onMove={(row) => setMove({ row })}
          />
        ))}
      </Box>
      <KeyHints hints={hints} />
      {move && <MoveDialog row={move.row} target={move.target} onClose={() => setMove(null)} />}
    </>
  );
}

interface ColumnProps {
  stage: string;
  rows: readonly ExchangeRow[];
  /** The stage of the card that hangs on the pointer now. */
  from: string | null;
  onDrop: () => void;
  onDrag: (row: ExchangeRow | null) => void;
  onMove: (row: ExchangeRow) => void;
}

function Column({ stage, rows, from, onDrop, onDrag, onMove }: ColumnProps) {
  const t = useWords();
  const [over, setOver] = useState(false);
  const takes = from !== null && from !== stage;
  const name = rows[0]?.stageLabel || stageName(stage);
  return (
    <Box
      component="section"
      aria-label={t('board.column', { stage: name, smart_count: rows.length })}
      onDragOver={(event) => {
        if (!takes) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
      sx={{
        // On a phone an empty stage is not worth a line.
        display: { xs: rows.length > 0 ? 'block' : 'none', md: 'block' },
        flex: { md: '0 0 232px' },
        minWidth: 0,
        minHeight: { md: 240 },
        p: 1,
        borderRadius: 1,
        bgcolor: (theme) => theme.palette.tokens.sunken,
        outline: over && takes ? '2px solid' : 'none',
        outlineColor: (theme) => theme.palette.primary.main,
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
          <BoardCard key={row.id} row={row} onDrag={onDrag} onMove={() => onMove(row)} />
        ))}
      </Box>
    </Box>
  );
}
