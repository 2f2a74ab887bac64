import { placeName } from '@waymark/domain';
import type { ReactNode } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { search } from '../api/search.js';
import type { FoundCase, SearchView } from '../api/views.js';
import { useWords, type Words } from '../i18n/use-words.js';
import { useMessage } from '../ui/use-message.js';
import { Result } from './result.js';

const shortest = 2;

/** What is found for a few words, kind by kind. */
export function Results({ query, onChosen }: { query: string; onChosen: () => void }) {
  const t = useWords();
  const message = useMessage();
  const enabled = query.length >= shortest;
  const { data, error } = useQuery({
    queryKey: ['search', query],
    queryFn: () => search(query),
    enabled,
    // What stood there a letter ago stays until the next is found.
    placeholderData: keepPreviousData,
  });
  if (!enabled) return <Hint>{t('search.hint')}</Hint>;
  if (error) return <Hint>{message(error)}</Hint>;
  if (!data) return null;
  const groups = groupsOf(data, t).filter(({ results }) => results.length > 0);
  if (groups.length === 0) return <Hint>{t('search.none', { query })}</Hint>;
  return (
    <>
      {data.instead && <Hint>{t('search.instead', { query, instead: data.instead })}</Hint>}
      {groups.map(({ label, results }) => (
        <Box key={label} component="section" aria-label={label} sx={{ mb: 1 }}>
          <Box sx={{ px: 1.5, py: 0.75, fontSize: '0.75rem', fontWeight: 600, color: 'text.secondary' }}>
            {label}
          </Box>
          {results.map((result) => (
            <Result key={result.to} {...result} onClick={onChosen} />
          ))}
        </Box>
      ))}
    </>
  );
}

const caseResult = ({ kind, id, title, reference, waitingSentence }: FoundCase) => ({
  to: `/${kind}s/${id}/show`,
  title: title || reference,
  corner: title ? reference : '',
  text: waitingSentence,
});

/** On the phone with a region: who that is, what is open with them, whom they are, and what is over. */
function groupsOf({ organisations, people, openCases, closedCases }: SearchView, t: Words) {
  return [
    {
      label: t('search.organisations'),
      results: organisations.map(({ id, name, regionName, country, openCases: smart_count }) => ({
        to: `/organisations/${id}/show`,
        title: name,
        corner: '',
        text: [
          [...new Set([regionName, placeName(null, country)])].filter(Boolean).join(', '),
          t('search.openCasesOf', { smart_count }),
        ].join(' · '),
      })),
    },
    { label: t('search.openCases'), results: openCases.map(caseResult) },
    {
      label: t('search.people'),
      results: people.map(({ id, name, jobTitle, organisation }) => ({
        to: `/people/${id}/show`,
        title: name,
        corner: '',
        text: [jobTitle, organisation?.shortName].filter(Boolean).join(' · '),
      })),
    },
    { label: t('search.closedCases'), results: closedCases.map(caseResult) },
  ];
}

function Hint({ children }: { children: ReactNode }) {
  return (
    <Box role="status" sx={{ px: 1.5, py: 2, color: 'text.secondary', fontSize: '0.875rem' }}>
      {children}
    </Box>
  );
}
