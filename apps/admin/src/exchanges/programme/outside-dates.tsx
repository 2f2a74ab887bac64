import { useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { insideSentence, type ProgrammeHalfDay } from '@waymark/domain';
import { useAct } from '../../case/use-act.js';
import { ListChoice } from '../../fields/list-choice.js';
import { day } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Tag } from '../../ui/tag.js';
import { useMessage } from '../../ui/use-message.js';
import { Programme } from './programme.js';

interface Props {
  exchangeId: string;
  outside: readonly ProgrammeHalfDay[];
  /** The half-days of the visit, to move things to. */
  days: readonly ProgrammeHalfDay[];
  mayWrite: boolean;
  write: (halfDay: ProgrammeHalfDay) => ReactNode;
}

/** What the dates of the visit have left behind: kept, and quickly put where it belongs. */
export function OutsideDates({ exchangeId, outside, days, mayWrite, write }: Props) {
  const t = useWords();
  return (
    <Box role="group" aria-label={t('programme.outside')} sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Tag tone="soon">{t('programme.outside')}</Tag>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('programme.outsideHelp')}</Box>
      </Box>
      <Programme halfDays={outside} {...(mayWrite && { aside: write })} />
      {mayWrite && days.length > 0 && <Move exchangeId={exchangeId} outside={outside} days={days} />}
    </Box>
  );
}

const keyOf = ({ day: on, half }: ProgrammeHalfDay): string => `${on} ${half}`;

function Move({ exchangeId, outside, days }: Pick<Props, 'exchangeId' | 'outside' | 'days'>) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const act = useAct('exchange', exchangeId);
  const [from, setFrom] = useState<string | undefined>();
  const [to, setTo] = useState<string | undefined>();
  const optionsOf = (halfDays: readonly ProgrammeHalfDay[]) =>
    halfDays.map((one) => ({
      value: keyOf(one),
      label: `${day(one.day)}, ${insideSentence(t(`halfDay.${one.half}`))}`,
    }));
  const chosen = outside.find((one) => keyOf(one) === from) ?? outside[0]!;
  const target = days.find((one) => keyOf(one) === to);
  const move = () => {
    if (!target) return;
    const { day: on, half, entries } = chosen;
    act.mutate(
      {
        action: 'moveHalfDay',
        body: { day: on, half, toDay: target.day, toHalf: target.half, before: [...entries] },
      },
      { onError: (problem) => notify(message(problem), { type: 'warning' }) },
    );
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        mt: 1.5,
        alignItems: 'end',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr auto' },
      }}
    >
      <ListChoice
        name="outside.from"
        label={t('programme.moveFrom')}
        required
        value={keyOf(chosen)}
        onChange={setFrom}
        options={optionsOf(outside)}
      />
      <ListChoice
        name="outside.to"
        label={t('programme.moveTo')}
        value={to}
        onChange={setTo}
        options={optionsOf(days)}
      />
      <Button onClick={move} disabled={!target || act.isPending}>
        {t('programme.move')}
      </Button>
    </Box>
  );
}
