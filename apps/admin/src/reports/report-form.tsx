import {
  progressOf,
  sectionsFor,
  validateAnswers,
  type FormContext,
  type FormDefinition,
  type Problem as FormProblem,
} from '@waymark/domain';
import { Fragment, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { ReportView } from '../api/views.js';
import { FormPart } from '../forms/form-part.js';
import { useWords } from '../i18n/use-words.js';
import { short } from '../theme/tokens.js';
import { FileDialog } from './file-dialog.js';
import { MissingAnswers } from './missing-answers.js';
import { OtherAnswer } from './other-answer.js';
import { PhotoPart } from './photo-part.js';
import { QuestionField } from './question-field.js';
import { SaveLine } from './save-line.js';
import { useAutosave } from './use-autosave.js';

interface Props {
  report: ReportView;
  form: FormDefinition;
  context: FormContext;
  /** Who writes. */
  personId: string;
}

/** The form, drawn from its definition: saved while one writes, checked when it is filed. */
export function ReportForm({ report, form, context, personId }: Props) {
  const t = useWords();
  const { answers, state, others, keeper } = useAutosave({ report, form, context, personId });
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [filing, setFiling] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const sections = sectionsFor(form, answers, context);
  const { answered, required } = progressOf(form, answers, context);

  const check = async () => {
    const found = validateAnswers(form, answers, 'filing', context);
    setProblems(found);
    if (found.length > 0) {
      // After React has drawn it.
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    keeper.settleRest();
    if (await keeper.flush()) setFiling(true);
  };

  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Box>
        <Typography sx={{ mb: 1 }}>{form.intro}</Typography>
        <Typography variant="body2" color="text.secondary">
          {t('report.minutes', { minutes: form.minutes })}
        </Typography>
      </Box>
      <Box
        sx={{
          position: 'sticky',
          [short]: { position: 'static' },
          top: 0,
          zIndex: 4,
          bgcolor: 'background.default',
          py: 1,
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          justifyContent: 'space-between',
        }}
      >
        <Box sx={{ fontSize: '0.875rem' }}>{t('report.progress', { answered, required })}</Box>
        <SaveLine state={state} />
        <LinearProgress
          variant="determinate"
          aria-label={t('report.progress', { answered, required })}
          value={required === 0 ? 100 : (100 * answered) / required}
          sx={{ flex: '1 1 100%', height: 4, borderRadius: 2 }}
        />
      </Box>
      {problems.length > 0 && <MissingAnswers ref={summary} problems={problems} />}
      {sections.map((section) => (
        <FormPart key={section.key} title={section.title} intro={section.intro}>
          {section.questions.map((question) =>
            question.kind === 'photos' ? (
              <PhotoPart key={question.key} report={report} question={question} />
            ) : (
              <Fragment key={question.key}>
                {Object.hasOwn(others, question.key) && (
                  <OtherAnswer
                    question={question}
                    answer={others[question.key]}
                    onSettle={(take) => keeper.settle(question.key, take)}
                  />
                )}
                <QuestionField
                  question={question}
                  value={answers[question.key]}
                  context={context}
                  problems={problems}
                  onChange={(value) => keeper.change(question.key, value)}
                />
              </Fragment>
            ),
          )}
        </FormPart>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Button variant="contained" color="primary" onClick={() => void check()}>
          {t(report.status === 'returned' ? 'report.fileAgain' : 'report.file')}
        </Button>
      </Box>
      {filing && <FileDialog report={report} onClose={() => setFiling(false)} />}
    </Box>
  );
}
