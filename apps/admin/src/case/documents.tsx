import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { CaseKind } from '../api/cases.js';
import { addDocument, documentsOf, removeDocument } from '../api/documents.js';
import type { DocumentView } from '../api/views.js';
import { readAgain } from '../data/changes.js';
import type { Key } from '../i18n/en.js';
import { useWords, type Words } from '../i18n/use-words.js';
import { When } from '../ui/due.js';
import { Panel } from '../ui/panel.js';
import { SmallSelect } from '../ui/small-select.js';
import { RowsSkeleton } from '../ui/skeletons.js';
import { ErrorState } from '../ui/states.js';
import { Tag } from '../ui/tag.js';
import { useMessage } from '../ui/use-message.js';

const taken = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp';
const kilo = 1024;

function sizeOf(bytes: number, t: Words): string {
  if (bytes < kilo * kilo) return t('document.kilobytes', { count: Math.max(1, Math.round(bytes / kilo)) });
  return t('document.megabytes', { count: Math.round((bytes * 10) / (kilo * kilo)) / 10 });
}

/** Files of a case: to save, to add, to take away. */
export function Documents({ kind, id }: { kind: CaseKind; id: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: [kind, id, 'documents'],
    queryFn: () => documentsOf(kind, id),
  });
  const documents = data?.documents ?? [];
  const audiences = data?.audiences ?? [];
  return (
    <Panel title={t('document.title')}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <RowsSkeleton rows={1} />
      ) : (
        <>
          {documents.length === 0 && (
            <Box sx={{ color: 'text.secondary' }}>
              {t(audiences.length > 0 ? 'document.none' : 'document.noneToSee')}
            </Box>
          )}
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {documents.map((document) => (
              <Line key={document.id} document={document} />
            ))}
          </Box>
          {audiences.length > 0 && <Add kind={kind} id={id} audiences={audiences} />}
        </>
      )}
    </Panel>
  );
}

function Line({ document }: { document: DocumentView }) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeDocument(document.id),
    onSuccess: () => {
      notify(t('document.removed'), { type: 'success' });
      return readAgain(queries);
    },
    onError: (problem) => notify(message(problem), { type: 'error' }),
  });
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        py: 1,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link href={document.url} download={document.name} sx={{ fontWeight: 550 }}>
          {document.name}
        </Link>{' '}
        {document.audience === 'secretariat' && <Tag>{t('document.internal')}</Tag>}
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {t('document.by', { name: document.uploadedBy, size: sizeOf(document.size, t) })},{' '}
          <When value={document.createdAt} />
        </Box>
      </Box>
      {document.removable && (
        <Button
          size="small"
          color={sure ? 'error' : 'inherit'}
          disabled={remove.isPending}
          aria-label={sure ? undefined : t('document.removeOf', { name: document.name })}
          onBlur={() => setSure(false)}
          onClick={() => (sure ? remove.mutate() : setSure(true))}
        >
          {t(sure ? 'document.removeSure' : 'document.remove')}
        </Button>
      )}
    </Box>
  );
}

function Add({ kind, id, audiences }: { kind: CaseKind; id: string; audiences: readonly string[] }) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [audience, setAudience] = useState(audiences[0]!);
  const chosen = audiences.includes(audience) ? audience : audiences[0]!;
  const add = useMutation({
    mutationFn: (file: File) => addDocument(kind, id, file, chosen),
    onSuccess: () => {
      notify(t('document.added'), { type: 'success' });
      return readAgain(queries);
    },
    onError: (problem) => notify(message(problem), { type: 'error' }),
  });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 2 }}>
      <Button size="small" variant="outlined" disabled={add.isPending} onClick={() => input.current?.click()}>
        {t(add.isPending ? 'document.adding' : 'document.add')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={taken}
        aria-label={t('document.add')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was refused.
          event.target.value = '';
          if (file) add.mutate(file);
        }}
      />
      <SmallSelect
        wide
        label={t('document.forWhom')}
        value={chosen}
        onChange={setAudience}
        options={audiences.map((value) => ({ value, label: t(`document.for.${value}` as Key) }))}
      />
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', flexBasis: '100%' }}>
        {t('document.help')}
      </Box>
    </Box>
  );
}
