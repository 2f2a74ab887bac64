import { useState } from 'react';
import { storyKinds } from '@waymark/domain';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { story, type AnyCaseKind } from '../api/cases.js';
import type { ActionView, EventView, OrganisationRef } from '../api/views.js';
import { useMe } from '../data/use-me.js';
import { When } from '../ui/due.js';
import { Panel } from '../ui/panel.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';
import { time } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { SmallSelect } from '../ui/small-select.js';
import { Composer } from './composer.js';
import { ReceivedMail } from './received-mail.js';

const shownAtFirst = 12;
const filters = ['all', ...storyKinds] as const;
type Filter = (typeof filters)[number];
const keeps = (filter: Filter) => (event: EventView) => filter === 'all' || event.kinds.includes(filter);

/** Words a person left with a step. */
function said(event: EventView): string {
  for (const key of ['message', 'comment', 'reason', 'question', 'text']) {
    const value = event.data[key];
    if (typeof value === 'string' && value !== '' && !event.sentence.includes(value)) return value;
  }
  return '';
}

const storyOf = (kind: AnyCaseKind, id: string) => ({
  queryKey: [kind, id, 'events'],
  queryFn: () => story(kind, id),
});

/** Asks for the story while the case itself is still on its way, instead of after it. */
export function StoryAhead({ kind }: { kind: AnyCaseKind }) {
  usePrefetchQuery(storyOf(kind, useParams()['id'] ?? ''));
  return null;
}

interface Props {
  kind: AnyCaseKind;
  id: string;
  /** What the viewer may write here. */
  writes: readonly ActionView[];
  /** Organisations that send people too. */
  coSenders?: readonly OrganisationRef[];
}

/** What happened, newest first, as one stream of decisions, the clock's doing, mails and notes. */
export function Story({ kind, id, writes, coSenders = [] }: Props) {
  const t = useWords();
  const { data: me } = useMe();
  const [filter, setFilter] = useState<Filter>('all');
  const [all, setAll] = useState(false);
  const { data, error, isPending, refetch } = useQuery(storyOf(kind, id));
  const events = [...(data ?? [])].sort((a, b) => b.seq - a.seq).filter(keeps(filter));
  const shown = all ? events : events.slice(0, shownAtFirst);
  return (
    <Panel
      title={t('case.story')}
      aside={
        <SmallSelect
          label={t('case.storyFilter')}
          value={filter}
          onChange={(value) => setFilter(value as Filter)}
          options={filters.map((value) => ({
            value,
            label: t(`case.story.${value}`),
          }))}
        />
      }
    >
      {me && (
        <Composer
          key={id}
          kind={kind}
          id={id}
          personId={me.person.id}
          writes={writes}
          coSenders={coSenders}
        />
      )}
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : isPending ? (
        <RowsSkeleton rows={4} />
      ) : (
        <>
          {shown.length === 0 && <Box sx={{ color: 'text.secondary' }}>{t('case.storyEmpty')}</Box>}
          <Box component="ol" sx={{ p: 0, listStyle: 'none' }}>
            {shown.map((event) => (
              <Line key={event.seq} event={event} />
            ))}
          </Box>
          {shown.length < events.length && (
            <Button size="small" sx={{ mt: 2 }} onClick={() => setAll(true)}>
              {t('case.storyAll', { count: events.length })}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}

function Line({ event }: { event: EventView }) {
  const words = said(event);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '128px 1fr' },
        columnGap: 2,
        py: 1.25,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box
        sx={{
          fontSize: '0.8125rem',
          color: 'text.secondary',
          lineHeight: '24px',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        <When value={event.at} /> {time(event.at)}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box>{event.sentence}</Box>
        {words && (
          <Box
            component="blockquote"
            sx={{
              m: 0,
              mt: 0.5,
              pl: 1.5,
              borderLeft: 2,
              borderColor: 'divider',
              fontSize: '0.9375rem',
              overflowWrap: 'anywhere',
              whiteSpace: 'pre-line',
            }}
          >
            {words}
          </Box>
        )}
        <ReceivedMail event={event} />
        {event.mails.map((mail) => (
          <Box key={mail} sx={{ mt: 0.5, fontSize: '0.875rem', color: 'text.secondary' }}>
            {mail}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
