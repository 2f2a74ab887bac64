import { type ReactNode, useState } from 'react';
import type { ProgrammeHalfDay } from '@waymark/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { day } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Entries } from './entries.js';
import { type FreeDays, withFreeDaysTogether } from './free-days.js';

interface Props {
  halfDays: readonly ProgrammeHalfDay[];
  /** What stands at the end of a half-day: the button that changes it. */
  aside?: (halfDay: ProgrammeHalfDay) => ReactNode;
}

const rule = { borderTop: 1, borderColor: 'divider' } as const;

/** The visit by half-days, the day said once, and long times without anything in one line that opens. */
export function Programme({ halfDays, aside }: Props) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const rows = withFreeDaysTogether(halfDays).flatMap((one): readonly (ProgrammeHalfDay | FreeDays)[] =>
    'from' in one && opened.includes(one.from) ? one.halfDays : [one],
  );
  return (
    <Box component="ol" sx={{ p: 0, m: 0, listStyle: 'none' }}>
      {rows.map((one, index) => {
        const before = rows[index - 1];
        if ('from' in one)
          return (
            <FreeRow
              key={one.from}
              free={one}
              first={!before}
              onShow={() => setOpened([...opened, one.from])}
            />
          );
        const sameDay = before !== undefined && 'day' in before && before.day === one.day;
        return (
          <HalfDayRow key={`${one.day}${one.half}`} halfDay={one} first={!before} sameDay={sameDay}>
            {aside?.(one)}
          </HalfDayRow>
        );
      })}
    </Box>
  );
}

function FreeRow({ free, first, onShow }: { free: FreeDays; first: boolean; onShow: () => void }) {
  const t = useWords();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        alignItems: 'center',
        py: 1,
        minHeight: 44,
        ...(!first && rule),
      }}
    >
      <Box sx={{ fontWeight: 550, fontVariantNumeric: 'tabular-nums' }}>
        {day(free.from)} – {day(free.to)}
      </Box>
      <Box sx={{ color: 'text.secondary', flex: 1 }}>{t('programme.free')}</Box>
      <Button size="small" onClick={onShow}>
        {t('programme.showDays')}
      </Button>
    </Box>
  );
}

interface RowProps {
  halfDay: ProgrammeHalfDay;
  first: boolean;
  sameDay: boolean;
  children: ReactNode;
}

function HalfDayRow({ halfDay: one, first, sameDay, children }: RowProps) {
  const t = useWords();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', sm: '104px 84px minmax(0, 1fr) auto' },
        columnGap: 2,
        py: 1,
        minHeight: 44,
        ...(!first && rule),
        ...(sameDay && { borderTopStyle: 'dashed' }),
      }}
    >
      <Box
        sx={{
          fontWeight: 550,
          fontVariantNumeric: 'tabular-nums',
          gridColumn: { xs: '1 / -1', sm: 1 },
          display: { xs: sameDay ? 'none' : 'block', sm: 'block' },
        }}
      >
        {sameDay ? '' : day(one.day)}
      </Box>
      <Box sx={{ color: 'text.secondary', gridColumn: { xs: 1, sm: 2 } }}>{t(`halfDay.${one.half}`)}</Box>
      <Box sx={{ gridRow: { xs: 3, sm: 1 }, gridColumn: { xs: '1 / -1', sm: 3 }, minWidth: 0 }}>
        {one.entries.length > 0 ? (
          <Entries entries={one.entries} />
        ) : (
          <Box sx={{ color: 'text.secondary' }}>{t('programme.free')}</Box>
        )}
      </Box>
      <Box sx={{ gridRow: { xs: sameDay ? 1 : 2, sm: 1 }, gridColumn: { xs: 2, sm: 4 } }}>{children}</Box>
    </Box>
  );
}
