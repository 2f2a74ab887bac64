import Box from '@mui/material/Box';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import MissingIcon from '@mui/icons-material/ErrorOutlineOutlined';
import NeutralIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import { FormPart } from '../forms/form-part.js';
import { span } from '../i18n/dates.js';
import { useWords, type Words } from '../i18n/use-words.js';
import { useFormats, useLanguages, useTopics } from '../vocabulary/use-names.js';
import { shared, type Chosen } from './match-draft.js';

interface Criterion {
  term: string;
  value: string;
  fits: boolean | null;
}

/** Why these two fit, and why not: one line for each condition. */
export function Fit({ host, sender }: { host: Chosen; sender: Chosen }) {
  const t = useWords();
  const formatName = useFormats();
  const topicName = useTopics();
  const languageName = useLanguages();
  if (!host.organisation || !sender.organisation)
    return (
      <FormPart title={t('propose.fit')} intro={t('propose.fitHelp')}>
        {null}
      </FormPart>
    );
  const criteria = criteriaOf(host, sender, t, { formatName, topicName, languageName });
  return (
    <FormPart title={t('propose.fit')}>
      <Box component="ul" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {criteria.map(({ term, value, fits }) => {
          const Icon = fits === null ? NeutralIcon : fits ? DoneIcon : MissingIcon;
          return (
            <Box
              component="li"
              key={term}
              sx={{ display: 'grid', gridTemplateColumns: { xs: '24px 1fr', sm: '24px 200px 1fr' }, gap: 1 }}
            >
              <Icon
                titleAccess={t(fits === null ? 'propose.open' : fits ? 'propose.fits' : 'propose.fitsNot')}
                sx={{
                  color: fits === null ? 'text.secondary' : fits ? 'success.main' : 'error.main',
                  mt: '2px',
                }}
              />
              <Box sx={{ fontWeight: 550 }}>{term}</Box>
              <Box sx={{ gridColumn: { xs: 2, sm: 3 }, color: 'text.secondary' }}>{value}</Box>
            </Box>
          );
        })}
      </Box>
    </FormPart>
  );
}

interface Names {
  formatName: (code: string) => string;
  topicName: (code: string) => string;
  languageName: (code: string) => string;
}

function criteriaOf({ proposal: a }: Chosen, { proposal: b }: Chosen, t: Words, names: Names): Criterion[] {
  const none = t('propose.noneShared');
  if (!a || !b) {
    const one = a ?? b;
    const open = (term: string, value: string): Criterion => ({
      term,
      value: `${value || none}; ${t('propose.notSaid')}`,
      fits: null,
    });
    return one
      ? [
          open(t('propose.topics'), one.topics.map(names.topicName).join(', ')),
          open(t('propose.formats'), one.formats.map(names.formatName).join(', ')),
          open(t('propose.dates'), span(one.periodStart, one.periodEnd)),
          {
            term: t('propose.places'),
            value: t('propose.placesLeft', { smart_count: one.placesNow.left }),
            fits: one.placesNow.left > 0,
          },
        ]
      : [];
  }
  const topics = shared(a.topics, b.topics).map(names.topicName);
  const formats = shared(a.formats, b.formats).map(names.formatName);
  const languages = shared(
    a.languages.map(({ code }) => code),
    b.languages.map(({ code }) => code),
  ).map(names.languageName);
  const start = [a.periodStart ?? '', b.periodStart ?? ''].sort().at(-1) ?? '';
  const end = [a.periodEnd ?? '', b.periodEnd ?? ''].sort()[0] ?? '';
  const left = Math.min(a.placesNow.left, b.placesNow.left);
  return [
    // A shared topic is wanted, not needed: neighbouring topics may be what brings two together.
    { term: t('propose.topics'), value: topics.join(', ') || none, fits: topics.length > 0 ? true : null },
    { term: t('propose.formats'), value: formats.join(', ') || none, fits: formats.length > 0 },
    { term: t('propose.dates'), value: start <= end ? span(start, end) : none, fits: start <= end },
    { term: t('propose.language'), value: languages.join(', ') || none, fits: languages.length > 0 },
    { term: t('propose.places'), value: t('propose.placesLeft', { smart_count: left }), fits: left > 0 },
  ];
}
