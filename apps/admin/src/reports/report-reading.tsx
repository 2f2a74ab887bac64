import { isAnswered, sectionsFor, type FormContext, type FormDefinition } from '@waymark/domain';
import Box from '@mui/material/Box';
import type { ReportView } from '../api/views.js';
import { FormPart } from '../forms/form-part.js';
import { useWords } from '../i18n/use-words.js';
import { AnswerText } from './answer-text.js';
import { Photos } from './photos.js';

interface Props {
  report: ReportView;
  form: FormDefinition;
  context: FormContext;
}

/** A report as it was filed, in the version of the form it was filed under. */
export function ReportReading({ report, form, context }: Props) {
  const t = useWords();
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      {sectionsFor(form, report.answers, context).map((section) => (
        <FormPart key={section.key} title={section.title}>
          {section.questions.map((question) => (
            <Box key={question.key}>
              <Box sx={{ fontWeight: 600, fontSize: '0.875rem', mb: 0.25 }}>{question.label}</Box>
              {question.kind === 'photos' ? (
                <Photos photos={report.photos} />
              ) : isAnswered(report.answers[question.key]) ? (
                <AnswerText question={question} answer={report.answers[question.key]} />
              ) : (
                <Box sx={{ color: 'text.secondary' }}>{t('report.noAnswer')}</Box>
              )}
            </Box>
          ))}
        </FormPart>
      ))}
    </Box>
  );
}
