import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ProposalView } from '../api/views.js';
import { dayWithYear, span } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { Facts, Panel } from '../ui/panel.js';
import { useFormats, useLanguages, useTopics } from '../vocabulary/use-names.js';

/** What the member proposes, as everybody concerned reads it. */
export function ProposalText({ proposal }: { proposal: ProposalView }) {
  const t = useWords();
  const topicName = useTopics();
  const formatName = useFormats();
  const languageName = useLanguages();
  const { placesNow } = proposal;
  const nothing = t('value.none');
  return (
    <Panel title={t('proposal.about')}>
      {proposal.questionAsked && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          <strong>{t('proposal.asked')}:</strong> {proposal.questionAsked}
        </Alert>
      )}
      <Facts
        items={[
          {
            term: t('proposal.direction'),
            value: t(proposal.direction === 'receive' ? 'proposal.receive' : 'proposal.send'),
          },
          {
            term: t('proposal.summary'),
            value: <Box sx={{ whiteSpace: 'pre-line', maxWidth: '68ch' }}>{proposal.summary || nothing}</Box>,
          },
          { term: t('proposal.topics'), value: proposal.topics.map(topicName).join(', ') || nothing },
          { term: t('proposal.formats'), value: proposal.formats.map(formatName).join(', ') || nothing },
          {
            term: t('proposal.languages'),
            value:
              proposal.languages.map(({ code, level }) => `${languageName(code)} ${level}`).join(', ') ||
              nothing,
          },
          { term: t('proposal.period'), value: span(proposal.periodStart, proposal.periodEnd) || nothing },
          {
            term: t('proposal.places'),
            value: (
              <>
                {t('proposal.placesNow', { left: placesNow.left, offered: placesNow.offered })}
                <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                  {t('proposal.placesDetail', { reserved: placesNow.reserved, taken: placesNow.taken })}
                </Box>
              </>
            ),
          },
          { term: t('proposal.fewer'), value: proposal.fewerOpportunitiesPlaces },
          { term: t('proposal.skillsNeed'), value: proposal.skillsNeed || nothing },
          ...(proposal.confirmedAt
            ? [{ term: t('proposal.confirmed'), value: dayWithYear(proposal.confirmedAt) }]
            : []),
        ]}
      />
    </Panel>
  );
}
