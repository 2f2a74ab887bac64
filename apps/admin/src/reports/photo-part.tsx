import { photoOthers, type Question } from '@waymark/domain';
import { useRef, useState } from 'react';
import { useRefresh } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { addPhoto } from '../api/reports.js';
import type { ReportView } from '../api/views.js';
import { ChoiceField } from '../fields/choice-field.js';
import { FieldGroup } from '../fields/field-group.js';
import { PlainField } from '../fields/plain-field.js';
import { useFieldId } from '../fields/use-field-id.js';
import { FormProblem } from '../forms/form-problem.js';
import { useWords } from '../i18n/use-words.js';
import { anchorOf } from './missing-answers.js';
import { Photos } from './photos.js';

/** Photos are sent at once, each with what it shows. */
export function PhotoPart({ report, question }: { report: ReportView; question: Question }) {
  const t = useWords();
  const id = useFieldId(question.key);
  const refresh = useRefresh();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState('');
  const [caption, setCaption] = useState('');
  const [others, setOthers] = useState<string>('unknown');
  const [missing, setMissing] = useState(false);
  const send = useMutation({
    mutationFn: addPhoto.bind(null, report.id),
    onSuccess: () => {
      setFile(null);
      setAlt('');
      setCaption('');
      refresh();
    },
  });
  const add = () => {
    setMissing(alt.trim() === '');
    if (file && alt.trim() !== '') send.mutate({ file, alt, caption, others });
  };
  const full = report.photos.length >= (question.maxItems ?? 6);
  return (
    <Box id={anchorOf(question.key)} data-label={question.label}>
      <FieldGroup id={id} label={`${question.label} (${t('field.optional')})`} help={question.help}>
        {report.photos.length > 0 && <Photos photos={report.photos} />}
        {!full && (
          <Box sx={{ mt: 1.5, display: 'grid', gap: 2 }}>
            <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => picker.current?.click()}>
              {file ? file.name : t('report.addPhoto')}
            </Button>
            <input
              ref={picker}
              type="file"
              hidden
              accept="image/jpeg,image/png,image/webp"
              aria-label={t('report.addPhoto')}
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
            {file && (
              <>
                <PlainField
                  name="alt"
                  label={t('report.photoAlt')}
                  value={alt}
                  maxLength={300}
                  error={missing ? t('report.photoMissing') : undefined}
                  onChange={(text) => setAlt(String(text ?? ''))}
                />
                <PlainField
                  name="caption"
                  label={`${t('report.photoCaption')} (${t('field.optional')})`}
                  value={caption}
                  maxLength={300}
                  onChange={(text) => setCaption(String(text ?? ''))}
                />
                <ChoiceField
                  name="others"
                  label={t('factsheet.others')}
                  value={others}
                  onChange={(chosen) => setOthers(chosen ?? 'unknown')}
                  options={photoOthers.map((value) => ({ value, label: t(`factsheet.others.${value}`) }))}
                />
                <FormProblem problem={send.error} />
                <Button onClick={add} disabled={send.isPending} sx={{ justifySelf: 'start' }}>
                  {send.isPending ? t('report.photoSending') : t('report.sendPhoto')}
                </Button>
              </>
            )}
          </Box>
        )}
      </FieldGroup>
    </Box>
  );
}
