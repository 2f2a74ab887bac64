import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { ExchangeView, FactsheetView } from '../api/views.js';
import { useWhole } from '../data/use-whole.js';
import { useWords } from '../i18n/use-words.js';
import { Page } from '../ui/page.js';
import { ShowRecord } from '../ui/record.js';
import { Approval } from './approval.js';
import { contentOf } from './content.js';
import { FactsheetSheet } from './factsheet-sheet.js';
import { NoDraft } from './no-draft.js';
import { Revisions } from './revisions.js';

export default function FactsheetPage() {
  return (
    <ShowRecord<FactsheetView> missing={<Missing />}>{(record) => <Loaded record={record} />}</ShowRecord>
  );
}

/** Whether there is no draft or no such exchange is told by the exchange. */
function Missing() {
  return (
    <ShowRecord<ExchangeView> resource="exchanges">
      {(exchange) => <NoDraft exchange={exchange} />}
    </ShowRecord>
  );
}

/** The factsheet as it will be read, what is missing, and what is to be said about it. */
function Loaded({ record }: { record: FactsheetView }) {
  const t = useWords();
  const exchange = useWhole<ExchangeView>('exchanges', record.id);
  return (
    <Page
      title={record.title}
      reference={record.reference}
      back={{ to: `/exchanges/${record.id}/show`, name: t('factsheet.toCase') }}
      actions={
        <>
          {record.editable && (
            <Button
              component={Link}
              to={`/factsheet-drafts/${record.id}`}
              variant="contained"
              color="primary"
            >
              {t('factsheet.edit')}
            </Button>
          )}
          <Button href={`/api/factsheets/${record.id}/preview`} target="_blank" rel="noreferrer">
            {t('factsheet.preview')}
          </Button>
          {record.url && (
            <Button href={record.url} target="_blank" rel="noreferrer">
              {t('factsheet.public')}
            </Button>
          )}
          {record.pdf && (
            <Button href={record.pdf} target="_blank" rel="noreferrer">
              {t('factsheet.pdf')}
            </Button>
          )}
        </>
      }
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 320px' },
          gap: { xs: 3, lg: 5 },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 3, minWidth: 0, order: { xs: 2, lg: 1 } }}>
          {record.missing.length > 0 && (
            <Alert severity="info">
              <strong>{t('factsheet.missing')}:</strong> {record.missing.join(', ')}
            </Alert>
          )}
          {record.approvalLost.length > 0 && (
            <Alert severity="info">
              {t('factsheet.approvalLost')} {record.approvalLost.join(', ')}.
            </Alert>
          )}
          <FactsheetSheet content={contentOf(record)} />
        </Box>
        <Box sx={{ display: 'grid', gap: 4, order: { xs: 1, lg: 2 } }}>
          {exchange && <Approval exchange={exchange} content={contentOf(record)} />}
          <Revisions revisions={record.revisions} />
        </Box>
      </Box>
    </Page>
  );
}
