import { regionName } from '@waymark/domain';
import type { PromoterApplicationView } from '../../api/views.js';
import { dayWithYear } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { MailLink } from '../../ui/mail-link.js';
import { Facts, Panel } from '../../ui/panel.js';
import { useLanguages, useTopics } from '../../vocabulary/use-names.js';
import { askName, optionName } from '../words.js';

/** Who applies, as far as the reader may know. */
export function Candidate({ application }: { application: PromoterApplicationView }) {
  const t = useWords();
  const language = useLanguages();
  const topic = useTopics();
  const { candidate, applicantType, region, languages, topics, submittedAt } = application;
  const items = [
    candidate && { term: t('promoter.candidate'), value: candidate.name },
    candidate && { term: askName('candidateKind'), value: optionName(candidate.kind) },
    applicantType && { term: askName('applicantType'), value: optionName(applicantType) },
    candidate &&
      candidate.institutions.length > 0 && {
        term: askName('institutionIds'),
        value: candidate.institutions.join(', '),
      },
    region && { term: askName('region'), value: regionName(region) ?? region },
    languages.length > 0 && { term: t('promoter.languages'), value: languages.map(language).join(', ') },
    topics.length > 0 && { term: t('exchange.topics'), value: topics.map(topic).join(', ') },
    candidate?.email && { term: t('promoter.mail'), value: <MailLink address={candidate.email} /> },
    candidate?.nominator && { term: t('promoter.nominator'), value: candidate.nominator.name },
    candidate &&
      candidate.coAuthors.length > 0 && {
        term: t('promoter.coAuthors'),
        value: candidate.coAuthors.map(({ name }) => name).join(', '),
      },
    submittedAt && { term: t('promoter.submitted'), value: dayWithYear(submittedAt) },
  ].filter((item) => item !== null && item !== false && item !== '' && item !== undefined);
  if (items.length === 0) return null;
  return (
    <Panel plain title={t('promoter.about')}>
      <Facts narrow items={items} />
    </Panel>
  );
}
