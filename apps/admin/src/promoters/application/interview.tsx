import Box from '@mui/material/Box';
import type { PromoterApplicationView } from '../../api/views.js';
import { ActionButton } from '../../case/open-action.js';
import { moment } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Facts, Panel } from '../../ui/panel.js';
import { applicationStageName, askName } from '../words.js';

/** When the interview is or was, and what came of it. */
export function Interview({ interview }: Pick<PromoterApplicationView, 'interview'>) {
  const t = useWords();
  if (!interview) return null;
  const { slots, minutes, place, picked, noShows, heldAt, leftOut, notes } = interview;
  const items = [
    picked
      ? { term: askName('slot'), value: moment(picked) }
      : { term: askName('slots'), value: slots.map((slot) => <div key={slot}>{moment(slot)}</div>) },
    { term: askName('minutes'), value: minutes },
    ...(place ? [{ term: askName('place'), value: place }] : []),
    ...(noShows > 0 ? [{ term: t('promoter.noShows'), value: noShows }] : []),
    ...(heldAt ? [{ term: t('promoter.held'), value: moment(heldAt) }] : []),
    ...(leftOut ? [{ term: t('promoter.leftOut'), value: leftOut }] : []),
  ];
  return (
    <Panel plain title={applicationStageName('interview')}>
      <Facts narrow items={items} />
      {notes && <Box sx={{ mt: 1, fontSize: '0.875rem', whiteSpace: 'pre-line' }}>{notes}</Box>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {['pickSlot', 'recordInterview', 'recordNoShow'].map((action) => (
          <ActionButton key={action} action={action} />
        ))}
      </Box>
    </Panel>
  );
}
