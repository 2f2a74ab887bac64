import { useState } from 'react';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { story, type CaseKind } from '../api/cases.js';
import type { EventView } from '../api/views.js';
import { When } from '../ui/due.js';
import { Panel } from '../ui/panel.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';
import { time } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { SmallSelect } from '../ui/small-select.js';

const shownAtFirst = 12;
type Filter = 'all' | 'people' | 'clock';
const keeps: Record<Filter, (event: EventView) => boolean> = {
  all: () => true,
  people: (event) => event.actor.id !== null,
  clock: (event) => event.actor.id === null,
};

/** Words a person left with a step. */
function said(event: EventView): string {
  for (const key of ['comment', 'reason', 'question', 'text']) {
    const value = event.data[key];
    if (typeof value === 'string' && value !== '' && !event.sentence.includes(value)) return value;
  }
  return '';
}

const storyOf = (kind: CaseKind, id: string) => ({
  queryKey: [kind, id, 'events'],
  queryFn: () => story(kind, id),
});

/** Asks for the story while the case itself is still on its way, instead of after it. */
export function StoryAhead({ kind }: { kind: CaseKind }) {
  usePrefetchQuery(storyOf(kind, useParams()['id'] ?? ''));
  return null;
}

/** What happened, newest first: steps, mails and the clock's own doing in one stream. */
export function Story({ kind, id }: { kind: CaseKind; id: string }) {
  const t = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [all, setAll] = useState(false);
  const { data, error, isPending, refetch } = useQuery(storyOf(kind, id));
  const events = [...(data ?? [])].sort((a, b) => b.seq - a.seq).filter(keeps[filter]);
  const shown = all ? events : events.slice(0, shownAtFirst);
  return (
    <Panel
      title={t('case.story')}
      aside={
        <SmallSelect
          label={t('case.storyFilter')}
          value={filter}
          onChange={(value) => setFilter(value as Filter)}
          options={(['all', 'people', 'clock'] as const).map((value) => ({
            value,
            label: t(`case.story.${value}`),
          }))}
        />
      }
    >
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
            }}
          >
            {words}
          </Box>
        )}
      </Box>
    </Box>
  );
}
