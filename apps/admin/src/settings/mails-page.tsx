import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { languageNames, offeredLanguages, spokenLanguage } from '@waymark/domain';
import { readMail, readMails } from '../api/settings.js';
import type { MailPreviewRow } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { AccessDenied } from '../layout/nowhere.js';
import { Page } from '../ui/page.js';
import { PageSkeleton } from '../ui/skeletons.js';
import { SmallSelect } from '../ui/small-select.js';
import { ErrorState } from '../ui/states.js';

const forms = ['html', 'text'] as const;

/** Every mail Waymark sends, in every language, as its readers get it. */
export default function MailsPage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'settings', action: 'update' });
  const mails = useQuery({ queryKey: ['mail-previews'], queryFn: readMails, enabled: canAccess === true });
  if (!isPending && !canAccess) return <AccessDenied />;
  if (mails.error) return <ErrorState error={mails.error} onRetry={() => void mails.refetch()} />;
  return mails.data ? <Mails mails={mails.data} /> : <PageSkeleton />;
}

function Mails({ mails }: { mails: readonly MailPreviewRow[] }) {
  const t = useWords();
  const [key, setKey] = useState(mails[0]?.key ?? '');
  const [language, setLanguage] = useState<string>(spokenLanguage());
  const [form, setForm] = useState<string>('html');
  return (
    <Page
      narrow
      title={t('mails.title')}
      intro={t('mails.intro')}
      back={{ to: '/settings', name: t('settings.title') }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <SmallSelect
          wide
          label={t('mails.which')}
          value={key}
          onChange={setKey}
          options={mails.map(({ key: value, subject }) => ({ value, label: subject }))}
        />
        <SmallSelect
          label={t('mails.language')}
          value={language}
          onChange={setLanguage}
          options={offeredLanguages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <SmallSelect
          label={t('mails.form')}
          value={form}
          onChange={setForm}
          options={forms.map((value) => ({ value, label: t(`mails.form.${value}`) }))}
        />
      </Box>
      <Preview mail={key} language={language} form={form} />
    </Page>
  );
}

function Preview({ mail, language, form }: { mail: string; language: string; form: string }) {
  const t = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['mail-previews', mail, language],
    queryFn: () => readMail(mail, language),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const frame = { width: '100%', border: 1, borderColor: 'divider', borderRadius: 1 };
  return (
    <Box lang={data.language}>
      <Box sx={{ fontWeight: 600, mb: 1, overflowWrap: 'anywhere' }}>{data.subject}</Box>
      {form === 'html' ? (
        // Nothing runs in it, and it reaches nothing of this page.
        <Box
          component="iframe"
          sandbox=""
          srcDoc={data.html}
          title={t('mails.frame')}
          sx={{ ...frame, height: 620 }}
        />
      ) : (
        <Box
          component="pre"
          sx={{ ...frame, m: 0, p: 2, font: 'inherit', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {data.text}
        </Box>
      )}
    </Box>
  );
}
