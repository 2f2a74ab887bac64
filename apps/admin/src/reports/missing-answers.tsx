import type { Problem as FormProblem } from '@waymark/domain';
import type { Ref } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useWords } from '../i18n/use-words.js';

/** Anchor of a question; parts of an answer belong to their question. */
export const anchorOf = (field: string) => `question-${field.split('.')[0]}`;

/** What keeps the report from being filed, each a link to its question. */
export function MissingAnswers({
  problems,
  ref,
}: {
  problems: readonly FormProblem[];
  ref: Ref<HTMLDivElement>;
}) {
  const t = useWords();
  const labelled = (field: string) => document.getElementById(anchorOf(field))?.dataset['label'] ?? field;
  const goTo = (field: string) => {
    const question = document.getElementById(anchorOf(field));
    question?.scrollIntoView({ block: 'center' });
    question?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
  };
  return (
    <Alert ref={ref} tabIndex={-1} severity="error" role="alert">
      <strong>{t('report.missingTitle', { smart_count: problems.length })}</strong>
      <Box component="ul" sx={{ pl: 2.25, mt: 1, display: 'grid', gap: 0.5 }}>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <Link
              component="button"
              type="button"
              onClick={() => goTo(field)}
              sx={{ textAlign: 'left', verticalAlign: 'baseline' }}
            >
              {labelled(field)}
            </Link>{' '}
            {message}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
