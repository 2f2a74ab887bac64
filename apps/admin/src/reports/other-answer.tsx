import type { Question } from '@waymark/domain';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useWords } from '../i18n/use-words.js';
import { AnswerText } from './answer-text.js';

interface Props {
  question: Question;
  /** What was answered elsewhere. */
  answer: unknown;
  onSettle: (take: 'theirs' | 'mine') => void;
}

/** The same question was answered in another place meanwhile: one of the two is chosen, and neither is lost unseen. */
export function OtherAnswer({ question, answer, onSettle }: Props) {
  const t = useWords();
  return (
    <Alert severity="info" role="status" sx={{ mb: 1.5 }}>
      <strong>{t('report.others')}</strong>
      <AnswerText question={question} answer={answer} />
      <Button size="small" onClick={() => onSettle('theirs')} sx={{ ml: -0.5, mr: 1 }}>
        {t('report.othersUse')}
      </Button>
      <Button size="small" onClick={() => onSettle('mine')}>
        {t('report.othersKeep')}
      </Button>
    </Alert>
  );
}
