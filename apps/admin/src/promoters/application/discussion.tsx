import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { discussionOf, saidTo } from '../../api/promoter-panel.js';
import { PlainField } from '../../fields/plain-field.js';
import { useWords } from '../../i18n/use-words.js';
import { When } from '../../ui/due.js';
import { Panel } from '../../ui/panel.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { ErrorState } from '../../ui/states.js';
import { useMessage } from '../../ui/use-message.js';

/** What the panel says to each other about one application; what is typed stays until it is stored. */
export function Discussion({ id }: { id: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['promoter-applications', id, 'discussion'],
    queryFn: () => discussionOf(id),
  });
  return (
    <Panel title={t('promoter.discussion')}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RowsSkeleton rows={2} />
      ) : (
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {data.map((entry) => (
            <Box
              component="li"
              key={entry.id}
              sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}
            >
              <Box sx={{ fontSize: '0.875rem' }}>
                <strong>{entry.author.name}</strong>{' '}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  <When value={entry.at} />
                </Box>
              </Box>
              <Box sx={{ whiteSpace: 'pre-line', maxWidth: '72ch', overflowWrap: 'anywhere' }}>
                {entry.text}
              </Box>
            </Box>
          ))}
        </Box>
      )}
      <Say id={id} />
    </Panel>
  );
}

function Say({ id }: { id: string }) {
  const t = useWords();
  const message = useMessage();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const say = useMutation({
    mutationFn: () => saidTo(id, text.trim()),
    onSuccess: async () => {
      setText('');
      await queries.invalidateQueries({ queryKey: ['promoter-applications', id, 'discussion'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() !== '') say.mutate();
  };
  return (
    <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1, mt: 2 }}>
      <PlainField
        name="say"
        label={t('promoter.say')}
        help={t('promoter.sayHelp')}
        lines={2}
        maxLength={5000}
        value={text}
        error={say.error ? message(say.error) : empty ? t('note.empty') : undefined}
        onChange={(value) => setText(String(value ?? ''))}
      />
      <Button type="submit" variant="outlined" disabled={say.isPending} sx={{ justifySelf: { sm: 'end' } }}>
        {say.isPending ? t('case.doing') : t('promoter.sayIt')}
      </Button>
    </Box>
  );
}
