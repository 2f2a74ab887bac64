import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.js';

/** A mail as its reader gets it. Nothing runs in it, and it reaches nothing of this page. */
export function MailFrame({ subject, html }: { subject: string; html: string }) {
  const t = useWords();
  return (
    <Box>
      <Box sx={{ fontWeight: 600, mb: 1, overflowWrap: 'anywhere' }}>{subject}</Box>
      <Box
        component="iframe"
        sandbox=""
        srcDoc={html}
        title={t('mails.frame')}
        sx={{ width: '100%', height: 480, border: 1, borderColor: 'divider', borderRadius: 1 }}
      />
    </Box>
  );
}
