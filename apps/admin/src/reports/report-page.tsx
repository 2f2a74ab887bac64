import type { FormContext, FormDefinition } from '@waymark/domain';
import Alert from '@mui/material/Alert';
import type { ReportView } from '../api/views.js';
import { dayWithYear } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { Page } from '../ui/page.js';
import { ShowRecord } from '../ui/record.js';
import { TextLink } from '../ui/text-link.js';
import { ReportForm } from './report-form.js';
import { ReportReading } from './report-reading.js';

export default function ReportPage() {
  return <ShowRecord<ReportView> still>{(record) => <Loaded record={record} />}</ShowRecord>;
}

/** A report: a form while its author may write, a frozen page afterwards. */
function Loaded({ record }: { record: ReportView }) {
  const t = useWords();
  const { context, ...form } = record.form as unknown as FormDefinition & { context: FormContext };
  const { exchange, person } = record;
  return (
    <Page
      narrow
      title={form.title}
      back={{ to: '/reports', name: t('nav.reports') }}
      intro={
        <>
          {person && `${person.name} · `}
          <TextLink to={`/exchanges/${exchange.id}/show`}>{exchange.title}</TextLink>
        </>
      }
    >
      {record.returnComment && record.editable && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          <strong>{t('report.returnedTitle')}.</strong> {record.returnComment}
        </Alert>
      )}
      {record.editable ? (
        // Loaded again means begun again: a newer revision is a new form.
        <ReportForm key={`${record.id}-${record.status}`} report={record} form={form} context={context} />
      ) : (
        <>
          <Alert severity="info" sx={{ mb: 3 }}>
            {record.status === 'filed' && record.filedAt
              ? t('report.frozen', { date: dayWithYear(record.filedAt) })
              : t(record.status === 'waived' ? 'report.waived' : 'report.readOnly')}{' '}
            {t('report.formVersion', { version: record.formVersion })}.
          </Alert>
          <ReportReading report={record} form={form} context={context} />
        </>
      )}
    </Page>
  );
}
