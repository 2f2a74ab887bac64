import Box from '@mui/material/Box';
import MoveIcon from '@mui/icons-material/DriveFileMoveOutlined';
import type { ExchangeRow } from '../api/views.js';
import { useWaitsFor } from '../case/use-waits-for.js';
import { daysBetween, today } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { ToolButton } from '../ui/tool-button.js';
import { When } from '../ui/due.js';
import { Tag } from '../ui/tag.js';
import { TextLink } from '../ui/text-link.js';

interface Props {
  row: ExchangeRow;
  onMove: () => void;
  onDrag: (row: ExchangeRow | null) => void;
}

/** A case as a card: what it is, on whom it waits, how long it has stood here, what comes next. Late ones stand out. */
export function BoardCard({ row, onMove, onDrag }: Props) {
  const t = useWords();
  const waitsFor = useWaitsFor();
  const age = Math.max(0, daysBetween(row.stageSince, today()));
  const late = row.until === null ? 0 : daysBetween(row.until, today());
  return (
    <Box
      component="li"
      data-line
      draggable
      onDragStart={(event: React.DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', row.title);
        onDrag(row);
      }}
      onDragEnd={() => onDrag(null)}
      sx={{
        p: 1.25,
        borderRadius: 1,
        border: 1,
        borderColor: late > 0 ? 'error.main' : 'divider',
        bgcolor: 'background.paper',
        cursor: 'grab',
        '&:hover, &:focus-within': { borderColor: late > 0 ? 'error.main' : 'text.secondary' },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, mr: -0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0, fontSize: '0.875rem', lineHeight: 1.35 }}>
          <TextLink to={`/exchanges/${row.id}/show`} plain>
            {row.title || row.reference}
          </TextLink>
        </Box>
        <ToolButton label={t('board.move', { title: row.title })} shortcut="m" onClick={onMove}>
          <MoveIcon sx={{ fontSize: 16 }} />
        </ToolButton>
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', mt: 0.25 }}>
        {row.reference} · {waitsFor(row)}
      </Box>
      {late > 0 && (
        <Box sx={{ mt: 0.5 }}>
          <Tag tone="late">{t('board.late', { smart_count: late })}</Tag>
        </Box>
      )}
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          columnGap: 0.75,
          flexWrap: 'wrap',
          fontSize: '0.75rem',
          mt: 0.5,
        }}
      >
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('board.age', { smart_count: age })}
        </Box>
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {row.dueAt && (
            <>
              → <When value={row.dueAt} />
            </>
          )}
        </Box>
      </Box>
    </Box>
  );
}
