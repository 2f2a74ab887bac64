import {
  isCriterion,
  sectionsFor,
  validateAnswers,
  type Problem as FormProblem,
  type Question,
} from '@waymark/domain';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ActionView, PaperView } from '../../api/views.js';
import { useAct } from '../../case/use-act.js';
import { useWords } from '../../i18n/use-words.js';
import { MissingAnswers } from '../../reports/missing-answers.js';
import { OtherAnswer } from '../../reports/other-answer.js';
import { QuestionField } from '../../reports/question-field.js';
import { SaveLine } from '../../reports/save-line.js';
import { Panel } from '../../ui/panel.js';
import { Subheading } from '../../ui/subheading.js';
import { useMessage } from '../../ui/use-message.js';
import { formOf } from './form-of.js';
import { Levels } from './levels.js';
import { usePaper } from './use-paper.js';

interface Props {
  applicationId: string;
  paper: PaperView;
  personId: string;
  /** The step that files it, with its reasons when it may not be taken; none where the paper only informs a step. */
  files?: ActionView | undefined;
  /** Said when nothing is missing any more and it is not filed. */
  complete?: string | undefined;
}

const none: readonly FormProblem[] = [];

/** A paper being written: saved while one types, checked when it is filed. */
export function PaperForm({ applicationId, paper, personId, files, complete }: Props) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const form = formOf(paper);
  const { answers, state, others, keeper } = usePaper({ applicationId, paper, form, personId });
  const [problems, setProblems] = useState(none);
  const summary = useRef<HTMLDivElement>(null);
  const act = useAct('promoterApplication', applicationId);
  const only = paper.onlyQuestions;
  const asked = (question: Question) =>
    question.kind !== 'photos' && (only.length === 0 || only.includes(question.key));
  const missing = validateAnswers(form, answers, 'filing', {});

  const file = async (action: ActionView) => {
    setProblems(missing);
    if (missing.length > 0) {
      // After React has drawn it.
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    keeper.settleRest();
    if (!(await keeper.flush())) return;
    act.mutate(
      { action: action.name, body: {} },
      {
        onSuccess: () => notify(t('case.done', { action: action.label }), { type: 'success' }),
        onError: (problem) => notify(message(problem), { type: 'error' }),
      },
    );
  };

  return (
    <Panel title={form.title}>
      <Box sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{form.intro}</Box>
      {complete && missing.length === 0 && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {complete}
        </Alert>
      )}
      {problems.length > 0 && <MissingAnswers ref={summary} problems={problems} />}
      {sectionsFor(form, answers, {}).map((section) => {
        const questions = section.questions.filter(asked);
        if (questions.length === 0) return null;
        return (
          <Box key={section.key}>
            <Subheading>{section.title}</Subheading>
            <Box sx={{ display: 'grid', gap: 2.5 }}>
              {questions.map((question) => (
                <Box key={question.key}>
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
                    context={{}}
                    problems={problems}
                    onChange={(value) => keeper.change(question.key, value)}
                  />
                  {isCriterion(question.key) && (
                    <Levels
                      levels={question.levels ?? []}
                      chosen={answers[question.key]}
                      first={question.min ?? 1}
                    />
                  )}
                </Box>
              ))}
            </Box>
          </Box>
        );
      })}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mt: 3 }}>
        {files && (
          <Button
            variant="contained"
            color="primary"
            disabled={act.isPending}
            onClick={() => void file(files)}
          >
            {act.isPending ? t('case.doing') : files.label}
          </Button>
        )}
        <SaveLine state={state} />
      </Box>
    </Panel>
  );
}
