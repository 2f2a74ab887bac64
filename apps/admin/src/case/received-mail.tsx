import Box from '@mui/material/Box';
import type { EventView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { Tag } from '../ui/tag.js';

/** What the secretariat is to know of a mail that came in, before it believes a word of it. */
export function ReceivedMail({ event: { type, data } }: { event: EventView }) {
  const t = useWords();
  if (type !== 'mail-received') return null;
  const files = Array.isArray(data['files']) ? data['files'].map(String) : [];
  return (
    <Box sx={{ mt: 0.5, display: 'grid', gap: 0.5, fontSize: '0.875rem', color: 'text.secondary' }}>
      <Box>
        <Tag tone="soon">{t('received.claim')}</Tag>
      </Box>
      <span>{t(data['known'] === true ? 'received.known' : 'received.other')}</span>
      {files.length > 0 && (
        <Box sx={{ overflowWrap: 'anywhere' }}>{t('received.files', { names: files.join(', ') })}</Box>
      )}
    </Box>
  );
}
