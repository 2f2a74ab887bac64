import { DataTable, useListContext, useRecordContext, type RaRecord } from 'react-admin';
import Checkbox from '@mui/material/Checkbox';
import { useWords } from '../i18n/use-words.js';
import type { CardText } from './cards.js';

interface Props {
  /** What a card says of a row: its words name the box. */
  card: (record: RaRecord) => CardText;
}

/**
 * The boxes by which rows are chosen, as the first column. The table's own boxes all have the same name: who hears the
 * page instead of seeing it would not know which row they tick.
 */
export const TickColumn = ({ card }: Props) => (
  <DataTable.Col
    key="tick"
    padding="checkbox"
    label={<TickPage />}
    // A click beside the box must not open the row.
    onClick={(event) => event.stopPropagation()}
    sx={{ width: 44 }}
  >
    <TickRow card={card} />
  </DataTable.Col>
);

function TickRow({ card }: Props) {
  const t = useWords();
  const record = useRecordContext();
  const { selectedIds = [], onToggleItem } = useListContext();
  if (!record) return null;
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(record.id)}
      onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { 'aria-label': t('list.tickRow', { row: nameOf(card(record)) }) } }}
    />
  );
}

function TickPage() {
  const t = useWords();
  const { data = [], selectedIds = [], onSelect } = useListContext();
  const here = data.map(({ id }) => id);
  const ticked = here.filter((id) => selectedIds.includes(id)).length;
  const elsewhere = selectedIds.filter((id) => !here.includes(id));
  return (
    <Checkbox
      size="small"
      checked={ticked > 0 && ticked === here.length}
      indeterminate={ticked > 0 && ticked < here.length}
      onChange={() => onSelect(ticked === here.length ? elsewhere : [...elsewhere, ...here])}
      slotProps={{ input: { 'aria-label': t('list.tickPage') } }}
    />
  );
}

const nameOf = ({ title, corner, text }: CardText) =>
  [title, corner ?? text].filter((part) => typeof part === 'string').join(', ');
