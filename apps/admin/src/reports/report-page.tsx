import type { FormContext, FormDefinition } from '@waymark/domain';
import Box from '@mui/material/Box';
import Alert from '@mui/material/Alert';
import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import type { ReportView } from '../api/views.js';
import { useMe } from '../data/use-me.js';
import { dayWithYear } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { NotFound } from '../layout/nowhere.js';
import { Page } from '../ui/page.js';
import { ShowRecord } from '../ui/record.js';
import { PageSkeleton } from '../ui/skeletons.js';
import { TextLink } from '../ui/text-link.js';
import { forgetDraft } from '../drafts/kept-draft.js';
import { CertificateLink } from './certificate-link.js';
import { Chase } from './chase.js';
import { ReportForm } from './report-form.js';
import { ReportReading } from './report-reading.js';

export default function ReportPage() {
  return (
    <ShowRecord<ReportView> still missing={<Gone />}>
      {(record) => <Loaded record={record} />}
    </ShowRecord>
  );
}

/** Where there is nothing more to write in, nothing written for it stays on this device. */
function useNoDraft(reportId: string | undefined): void {
  const { data: me } = useMe();
  const personId = me?.person.id;
  useEffect(() => {
    if (personId && reportId) forgetDraft({ personId, reportId });
  }, [personId, reportId]);
}

function Gone() {
  useNoDraft(useParams()['id']);
  return <NotFound />;
}

/** A report: a form while its author may write, a frozen page afterwards. */
function Loaded({ record }: { record: ReportView }) {
  const t = useWords();
  const { context, ...form } = record.form as unknown as FormDefinition & { context: FormContext };
  const { exchange, person } = record;
  const { data: me } = useMe();
  useNoDraft(record.editable ? undefined : record.id);
  if (!me) return <PageSkeleton />;
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
      <Chase report={record} />
      {record.returnComment && record.editable && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          <strong>{t('report.returnedTitle')}.</strong> {record.returnComment}
        </Alert>
      )}
      {record.status === 'waived' && record.editable && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {t('report.waivedOpen')}
        </Alert>
      )}
      {record.editable ? (
        // Loaded again means begun again: a newer revision is a new form.
        <ReportForm
          key={`${record.id}-${record.status}`}
          report={record}
          form={form}
          context={context}
          personId={me.person.id}
        />
      ) : (
        <>
          <Alert severity="info" sx={{ mb: 3 }}>
            {record.status === 'filed' && record.filedAt
              ? t('report.frozen', { date: dayWithYear(record.filedAt) })
              : t(record.status === 'waived' ? 'report.waived' : 'report.readOnly')}{' '}
            {t('report.formVersion', { version: record.formVersion })}.
          </Alert>
          {record.certificate === 'ready' && (
            <Box sx={{ mb: 3 }}>
              <CertificateLink reportId={record.id} />
            </Box>
          )}
          <ReportReading report={record} form={form} context={context} />
        </>
      )}
    </Page>
  );
}
