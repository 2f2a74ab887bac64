import type { PromoterCallView } from '../../api/views.js';
import { dayWithYear } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Facts, Panel } from '../../ui/panel.js';
import { askName, optionName } from '../words.js';

/** What the call offers, and the days that hang on its closing. */
export function CallDates({ call }: { call: PromoterCallView }) {
  const t = useWords();
  return (
    <Panel plain title={t('promoter.terms')}>
      <Facts
        narrow
        items={[
          { term: askName('opensOn'), value: dayWithYear(call.opensOn) },
          { term: askName('closesOn'), value: dayWithYear(call.closesOn) },
          ...call.dates.map(({ label, day }) => ({ term: label, value: dayWithYear(day) })),
          { term: t('promoter.places'), value: call.places },
          { term: askName('path'), value: optionName(call.path) },
          { term: askName('interview'), value: optionName(call.interview) },
          ...(call.anonymous ? [{ term: t('promoter.anonymous'), value: t('value.yes') }] : []),
        ]}
      />
    </Panel>
  );
}
