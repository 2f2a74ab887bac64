import type { Question } from '@waymark/domain';
import { useRefresh } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { removePhoto } from '../api/reports.js';
import type { ReportView } from '../api/views.js';
import { FieldGroup } from '../fields/field-group.js';
import { useFieldId } from '../fields/use-field-id.js';
import { FormProblem } from '../forms/form-problem.js';
import { useWords } from '../i18n/use-words.js';
import { anchorOf } from './missing-answers.js';
import { NewPhoto } from './new-photo.js';
import { Photos } from './photos.js';

/** The photos of a report, which are sent at once, each with what it shows. */
export function PhotoPart({ report, question }: { report: ReportView; question: Question }) {
  const t = useWords();
  const id = useFieldId(question.key);
  const refresh = useRefresh();
  const remove = useMutation({ mutationFn: removePhoto, onSuccess: refresh });
  const full = report.photos.length >= (question.maxItems ?? 6);
  return (
    <Box id={anchorOf(question.key)} data-label={question.label}>
      <FieldGroup id={id} label={`${question.label} (${t('field.optional')})`} help={question.help}>
        {report.photos.length > 0 && (
          <Photos photos={report.photos} onRemove={(photo) => remove.mutate(photo.id)} />
        )}
        <FormProblem problem={remove.error} />
        {!full && <NewPhoto reportId={report.id} onSent={refresh} />}
      </FieldGroup>
    </Box>
  );
}
