import { useId } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { OfferedLanguage } from '@waymark/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { previewOf } from '../../api/promoters.js';
import type { PromoterCallView } from '../../api/views.js';
import { useAct } from '../../case/use-act.js';
import { useWords } from '../../i18n/use-words.js';
import { MailFrame } from '../mail-frame.js';
import { RowsSkeleton } from '../../ui/skeletons.js';
import { ErrorState } from '../../ui/states.js';

interface Props {
  call: PromoterCallView;
  language: OfferedLanguage;
  onClose: () => void;
}

/** The call as applicants will see it: its text, its questions, the mail to everybody. Looked at is a step of its own. */
export function CallPreview({ call, language, onClose }: Props) {
  const t = useWords();
  const title = useId();
  const act = useAct('promoterCall', call.id);
  const { data, error, refetch } = useQuery({
    queryKey: ['promoter-calls', call.id, 'preview', language],
    queryFn: () => previewOf(call.id, language),
  });
  const mayLook = call.actions.some(({ name, allowed }) => name === 'previewCall' && allowed);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={title}>
      <DialogTitle id={title}>{t('promoter.preview')}</DialogTitle>
      <DialogContent>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <Box lang={language} sx={{ display: 'grid', gap: 2.5 }}>
            <Box>
              <Box sx={{ fontWeight: 600, mb: 1 }}>{data.title}</Box>
              <Box sx={{ whiteSpace: 'pre-line', maxWidth: '72ch' }}>{data.body}</Box>
            </Box>
            <Box component="ol" aria-label={t('promoter.questions')} sx={{ m: 0, pl: 3 }}>
              {data.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </Box>
            <MailFrame subject={data.subject} html={data.mailHtml} />
          </Box>
        ) : (
          <RowsSkeleton />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('field.close')}</Button>
        {mayLook && call.previewedAt === null && (
          <Button
            variant="contained"
            color="primary"
            disabled={!data || act.isPending}
            onClick={() => act.mutate({ action: 'previewCall', body: {} }, { onSuccess: onClose })}
          >
            {t('promoter.looksRight')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
