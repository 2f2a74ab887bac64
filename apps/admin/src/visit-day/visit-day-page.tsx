import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { programmeOf } from '@waymark/domain';
import type { ExchangeView } from '../api/views.js';
import { Programme } from '../exchanges/programme/programme.js';
import { programmeIn } from '../exchanges/programme/rows.js';
import { span, today } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ShowRecord } from '../ui/record.js';
import { Attendance } from './attendance.js';
import { Bystanders } from './bystanders.js';
import { Contacts } from './contacts.js';
import { ScanCode } from './scan-code.js';

export default function VisitDayPage() {
  return <ShowRecord<ExchangeView>>{(exchange) => <Sheet exchange={exchange} />}</ShowRecord>;
}

/** On paper there is the sheet alone: no navigation, no buttons, black on white. */
const onPaper = {
  '@page': { size: 'A4', margin: '15mm' },
  '@media print': {
    'nav, header, aside, [data-screen-only], [role="presentation"]': { display: 'none !important' },
    'html, body': { background: '#fff !important', color: '#000 !important' },
    'section, section *': { background: 'none !important', color: '#000 !important' },
    section: { breakInside: 'avoid' },
    'section [data-paper-only]': { display: 'flex' },
  },
} as const;

/** What the host needs on the day, on a phone or on paper. */
function Sheet({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { plan } = exchange;
  const when = span(exchange.startDate, exchange.endDate);
  const { days } = programmeOf({ programme: programmeIn(plan.programme) });
  const now = days.filter(({ day }) => day === today());
  const coming = days.filter(({ day }) => day !== today());
  return (
    <Page
      narrow
      title={t('visitDay.title', { title: exchange.title })}
      reference={exchange.reference}
      intro={[when, plan.place ?? exchange.host.shortName].filter(Boolean).join(' · ')}
      back={{ to: `/exchanges/${exchange.id}/show`, name: t('visitDay.back') }}
      actions={
        <Button data-screen-only startIcon={<PrintIcon />} onClick={() => window.print()}>
          {t('visitDay.print')}
        </Button>
      }
    >
      <GlobalStyles styles={onPaper} />
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Attendance exchange={exchange} />
        {now.length > 0 && (
          <Panel title={t('visitDay.today')}>
            <Programme halfDays={now} />
          </Panel>
        )}
        <Panel title={t('visitDay.call')}>
          <Contacts exchange={exchange} />
        </Panel>
        <Bystanders exchange={exchange} />
        {(coming.length > 0 || now.length === 0) && (
          <Panel title={t('visitDay.programme')}>
            {coming.length > 0 ? <Programme halfDays={coming} /> : t('visitDay.noProgramme')}
          </Panel>
        )}
        <ScanCode />
      </Box>
    </Page>
  );
}
