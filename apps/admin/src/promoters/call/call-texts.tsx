import { languageNames, type OfferedLanguage } from '@waymark/domain';
import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CallTextView, PromoterCallView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../ui/panel.js';
import { SmallSelect } from '../../ui/small-select.js';
import { CallPreview } from './call-preview.js';
import { WriteText } from './write-text.js';

const nameOf = (language: string) => languageNames[language as OfferedLanguage];

/** What the call says, in each language; what is missing stands out. */
export function CallTexts({ call }: { call: PromoterCallView }) {
  const t = useWords();
  const [language, setLanguage] = useState<string>(
    () => call.texts.find(({ complete }) => !complete)?.language ?? call.texts[0]?.language ?? 'en',
  );
  const [writing, setWriting] = useState(false);
  const [looking, setLooking] = useState(false);
  const text = call.texts.find((one) => one.language === language);
  const mayWrite = call.actions.some(({ name, allowed }) => name === 'editCall' && allowed);
  if (!text) return null;
  return (
    <Panel
      title={t('promoter.text')}
      aside={
        <SmallSelect
          wide
          label={t('mails.language')}
          value={language}
          onChange={setLanguage}
          options={call.texts.map(({ language: code, complete }) => ({
            value: code,
            label: complete ? nameOf(code) : t('promoter.textMissing', { language: nameOf(code) }),
          }))}
        />
      }
    >
      <Text text={text} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        {mayWrite && (
          <Button size="small" onClick={() => setWriting(true)}>
            {t('promoter.writeText', { language: nameOf(language) })}
          </Button>
        )}
        <Button size="small" onClick={() => setLooking(true)}>
          {t('promoter.preview')}
        </Button>
      </Box>
      {writing && <WriteText key={language} callId={call.id} text={text} onClose={() => setWriting(false)} />}
      {looking && (
        <CallPreview call={call} language={language as OfferedLanguage} onClose={() => setLooking(false)} />
      )}
    </Panel>
  );
}

function Text({ text: { language, title, body } }: { text: CallTextView }) {
  const t = useWords();
  if (!title && !body) return <Box sx={{ color: 'text.secondary' }}>{t('promoter.textNone')}</Box>;
  return (
    <Box lang={language} sx={{ maxWidth: '72ch', overflowWrap: 'anywhere' }}>
      <Box sx={{ fontWeight: 600, mb: 1 }}>{title}</Box>
      <Box sx={{ whiteSpace: 'pre-line' }}>{body}</Box>
    </Box>
  );
}
