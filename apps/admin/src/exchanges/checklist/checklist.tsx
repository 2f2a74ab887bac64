import { useContext } from 'react';
import { useNotify } from 'react-admin';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import type { ChecklistLineView, ExchangeView } from '../../api/views.js';
import { ActionButton, OpenAction } from '../../case/open-action.js';
import { useAct } from '../../case/use-act.js';
import { day, today } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Subheading } from '../../ui/subheading.js';
import { Tag } from '../../ui/tag.js';
import { useMessage } from '../../ui/use-message.js';

/** What both sides see to, soonest first; either may tick it. */
export function Checklist({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { checklist } = exchange;
  if (checklist.length === 0) return null;
  const done = checklist.filter(({ doneAt }) => doneAt).length;
  const soonest = checklist.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  return (
    <Box component="section" aria-label={t('checklist.title')}>
      <Subheading aside={<ActionButton action="addItem" label={t('checklist.add')} />}>
        {t('checklist.title')}
      </Subheading>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mb: 0.5 }}>
        {t('checklist.doneOf', { done, all: checklist.length })}
      </Box>
      <Box component="ul" sx={{ p: 0, m: 0, listStyle: 'none' }}>
        {soonest.map((line) => (
          <Line key={line.id} exchange={exchange} line={line} />
        ))}
      </Box>
    </Box>
  );
}

function Line({ exchange, line }: { exchange: ExchangeView; line: ChecklistLineView }) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const { actions } = useContext(OpenAction);
  const act = useAct('exchange', exchange.id);
  const mayTick = actions.some(({ name, allowed }) => name === 'tickItem' && allowed);
  // Ticked under one's hand: what the case says follows in a moment.
  const done = (line.doneAt !== null) !== act.isPending;
  const late = !done && line.due !== null && line.due < today();
  const names = {
    host: exchange.host.shortName,
    sender: exchange.sender.shortName,
    both: t('checklist.both'),
  };
  const tick = () =>
    act.mutate(
      { action: 'tickItem', body: { listItem: line.id, done: !done } },
      { onError: (problem) => notify(message(problem), { type: 'warning' }) },
    );
  const id = `checklist-${line.id}`;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        columnGap: 1,
        py: 0.25,
        minHeight: 44,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Checkbox
        checked={done}
        onChange={tick}
        disabled={!mayTick || act.isPending}
        slotProps={{ input: { id } }}
        sx={{ ml: -1.25 }}
      />
      <Box sx={{ flex: 1, minWidth: 0, py: 1, overflowWrap: 'anywhere' }}>
        <Box component="label" htmlFor={id} sx={{ color: done ? 'text.secondary' : 'text.primary' }}>
          {line.text}
        </Box>
        <Box
          sx={{
            fontSize: '0.8125rem',
            color: 'text.secondary',
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 1,
          }}
        >
          <span>{names[line.side]}</span>
          {done
            ? line.doneAt && (
                <span>
                  {line.doneBy
                    ? t('checklist.doneBy', { name: line.doneBy, day: day(line.doneAt) })
                    : t('checklist.doneOn', { day: day(line.doneAt) })}
                </span>
              )
            : line.due && <span>{t('checklist.due', { day: day(line.due) })}</span>}
          {late && <Tag tone="late">{t('checklist.late')}</Tag>}
        </Box>
      </Box>
      {line.own && (
        <Box sx={{ pt: 0.75 }}>
          <ActionButton
            action="removeItem"
            given={{ listItem: line.id }}
            label={t('checklist.removeOne', { item: line.text })}
          >
            {t('action.remove')}
          </ActionButton>
        </Box>
      )}
    </Box>
  );
}
