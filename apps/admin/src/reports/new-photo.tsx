import { maxPermission, permissionProblems, photoOthers, type PhotoOthers } from '@waymark/domain';
import { useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { addPhoto, type PhotoWords } from '../api/reports.js';
import { ChoiceField } from '../fields/choice-field.js';
import { PlainField } from '../fields/plain-field.js';
import { FormProblem } from '../forms/form-problem.js';
import { useWords } from '../i18n/use-words.js';

const nothing: PhotoWords = { alt: '', caption: '', others: 'unknown', permission: '' };

/** A photo is chosen, described and sent. */
export function NewPhoto({ reportId, onSent }: { reportId: string; onSent: () => void }) {
  const t = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState<PhotoWords>(nothing);
  const [missing, setMissing] = useState<{ alt?: string; permission?: string }>({});
  const send = useMutation({
    mutationFn: addPhoto.bind(null, reportId),
    onSuccess: () => {
      setFile(null);
      setWords(nothing);
      onSent();
    },
  });
  const add = () => {
    const found = {
      ...(words.alt.trim() === '' && { alt: t('report.photoMissing') }),
      ...(permissionProblems(words).length > 0 && { permission: t('report.permissionMissing') }),
    };
    setMissing(found);
    if (file && Object.keys(found).length === 0) send.mutate({ file, ...words });
  };
  const say = (part: Partial<PhotoWords>) => setWords({ ...words, ...part });
  return (
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
            value={words.alt}
            maxLength={300}
            error={missing.alt}
            onChange={(text) => say({ alt: String(text ?? '') })}
          />
          <PlainField
            name="caption"
            label={`${t('report.photoCaption')} (${t('field.optional')})`}
            value={words.caption}
            maxLength={300}
            onChange={(text) => say({ caption: String(text ?? '') })}
          />
          <ChoiceField
            name="others"
            label={t('report.photoOthers')}
            value={words.others}
            onChange={(chosen) => say({ others: (chosen ?? 'unknown') as PhotoOthers })}
            options={photoOthers.map((value) => ({ value, label: t(`report.photoOthers.${value}`) }))}
          />
          {words.others === 'permitted' && (
            <PlainField
              name="permission"
              label={t('factsheet.permission')}
              help={t('factsheet.permissionHelp')}
              required
              value={words.permission}
              maxLength={maxPermission}
              error={missing.permission}
              onChange={(text) => say({ permission: String(text ?? '') })}
            />
          )}
          <FormProblem problem={send.error} />
          <Button onClick={add} disabled={send.isPending} sx={{ justifySelf: 'start' }}>
            {send.isPending ? t('report.photoSending') : t('report.sendPhoto')}
          </Button>
        </>
      )}
    </Box>
  );
}
