import { useContext, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { entriesOn, insideSentence, programmeOf, type ProgrammeHalfDay } from '@waymark/domain';
import type { ExchangeView } from '../../api/views.js';
import { OpenAction } from '../../case/open-action.js';
import { day } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Subheading } from '../../ui/subheading.js';
import { HalfDayDialog } from './half-day-dialog.js';
import { OutsideDates } from './outside-dates.js';
import { PrintLink } from './print-link.js';
import { Programme } from './programme.js';
import { programmeIn } from './rows.js';

type Place = Pick<ProgrammeHalfDay, 'day' | 'half'>;

/** The programme of the visit: read by everybody, written half-day by half-day by both sides. */
export function ProgrammeEditor({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { actions } = useContext(OpenAction);
  const [writing, setWriting] = useState<Place | null>(null);
  const programme = programmeIn(exchange.plan.programme);
  const { start, end } = exchange.plan;
  const { days, outside } = programmeOf({ ...(start && { start }), ...(end && { end }), programme });
  const mayWrite = actions.some(({ name, allowed }) => name === 'writeHalfDay' && allowed);
  if (!mayWrite && days.length + outside.length === 0) return null;
  const write = (place: Place) => {
    const label = t('programme.writeOf', {
      day: day(place.day),
      half: insideSentence(t(`halfDay.${place.half}`)),
    });
    return (
      <Button size="small" onClick={() => setWriting(place)} aria-label={label}>
        {t(entriesOn(programme, place).length > 0 ? 'prepare.change' : 'prepare.write')}
      </Button>
    );
  };
  return (
    <Box component="section" aria-label={t('prepare.programme')}>
      <Subheading aside={programme.length > 0 && <PrintLink exchangeId={exchange.id} />}>
        {t('prepare.programme')}
      </Subheading>
      {days.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('programme.needsDates')}</Box>}
      <Programme halfDays={days} {...(mayWrite && { aside: write })} />
      {outside.length > 0 && (
        <OutsideDates
          exchangeId={exchange.id}
          outside={outside}
          days={days}
          mayWrite={mayWrite}
          write={write}
        />
      )}
      {writing && (
        <HalfDayDialog
          key={`${writing.day}${writing.half}`}
          exchangeId={exchange.id}
          halfDay={{ ...writing, entries: entriesOn(programme, writing) }}
          onClose={() => setWriting(null)}
        />
      )}
    </Box>
  );
}
