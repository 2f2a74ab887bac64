import { isAnswered, sectionsFor } from '@waymark/domain';
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { PaperView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { AnswerText } from '../../reports/answer-text.js';
import { Panel } from '../../ui/panel.js';
import { Subheading } from '../../ui/subheading.js';
import { formOf } from './form-of.js';

/** A paper as its reader may read it: the questions they may not read are not in it. */
export function PaperReading({
  title,
  paper,
  aside,
}: {
  title: string;
  paper: PaperView;
  /** Beside the title. */
  aside?: ReactNode;
}) {
  const t = useWords();
  const form = formOf(paper);
  return (
    <Panel title={title} aside={aside}>
      {sectionsFor(form, paper.answers, {}).map((section, index) => (
        <Box key={section.key}>
          {index > 0 && <Subheading>{section.title}</Subheading>}
          <Box sx={{ display: 'grid', gap: 2 }}>
            {section.questions
              .filter(({ kind }) => kind !== 'photos')
              .map((question) => (
                <Box key={question.key}>
                  <Box sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 0.25 }}>{question.label}</Box>
                  {isAnswered(paper.answers[question.key]) ? (
                    <AnswerText question={question} answer={paper.answers[question.key]} />
                  ) : (
                    <Box sx={{ color: 'text.secondary' }}>{t('report.noAnswer')}</Box>
                  )}
                </Box>
              ))}
          </Box>
        </Box>
      ))}
    </Panel>
  );
}
