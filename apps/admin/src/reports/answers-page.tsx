import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { answersIn } from '../api/answers.js';
import type { AnswersToForm, ExchangeView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ShowRecord } from '../ui/record.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { EmptyState, ErrorState } from '../ui/states.js';
import { TextLink } from '../ui/text-link.js';

/** What everybody answered, side by side: for whoever writes the factsheet or wants to know how it was. */
export default function AnswersPage() {
  return <ShowRecord<ExchangeView>>{(exchange) => <Answers exchange={exchange} />}</ShowRecord>;
}

function Answers({ exchange: { id, title, reference } }: { exchange: ExchangeView }) {
  const t = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['exchange', id, 'answers'],
    queryFn: () => answersIn(id),
  });
  return (
    <Page
      title={t('answers.title', { title })}
      reference={reference}
      intro={t('answers.intro')}
      back={{ to: `/exchanges/${id}/show`, name: t('visitDay.back') }}
    >
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RowsSkeleton rows={6} />
      ) : data.length === 0 ? (
        <EmptyState title={t('answers.none')} help={t('answers.noneHelp')} />
      ) : (
        <Box sx={{ display: 'grid', gap: 3 }}>
          {data.map((answers) => (
            <Form key={answers.form} answers={answers} />
          ))}
        </Box>
      )}
    </Page>
  );
}

function Form({ answers: { title, reports, questions } }: { answers: AnswersToForm }) {
  const t = useWords();
  return (
    <Panel
      title={title}
      aside={
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {t('answers.reports', { smart_count: reports })}
        </Box>
      }
    >
      {questions.map(({ question, answers }) => (
        <Box
          key={question}
          component="section"
          sx={{ py: 2, '& + &': { borderTop: 1, borderColor: 'divider' }, '&:first-of-type': { pt: 0 } }}
        >
          <Box component="h3" sx={{ m: 0, mb: 1, fontSize: '0.9375rem', fontWeight: 600 }}>
            {question}
          </Box>
          <Box
            component="dl"
            sx={{
              m: 0,
              display: 'grid',
              columnGap: 4,
              rowGap: 1.5,
              gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
            }}
          >
            {answers.map(({ reportId, who, answer }) => (
              <Box key={reportId}>
                <Box component="dt" sx={{ fontSize: '0.8125rem', color: 'text.secondary', mb: 0.25 }}>
                  <TextLink to={`/reports/${reportId}/show`}>{who}</TextLink>
                </Box>
                <Box
                  component="dd"
                  sx={{ m: 0, maxWidth: '68ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
                >
                  {answer}
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Panel>
  );
}
