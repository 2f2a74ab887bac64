import { languageNames, offeredLanguage, offeredLanguages, type OfferedLanguage } from '@waymark/domain';
import { useNotify } from 'react-admin';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import CheckIcon from '@mui/icons-material/CheckOutlined';
import { updateMe } from '../api/me.js';
import { speak } from '../i18n/language.js';
import { useWords } from '../i18n/use-words.js';
import { queryClient } from '../data/query-client.js';
import { useMe } from '../data/use-me.js';
import { useMessage } from '../ui/use-message.js';

/** The language that this person is spoken to in, here and in mails: kept for the person, on whatever device. */
export function LanguageChoice({ onChosen }: { onChosen: () => void }) {
  const t = useWords();
  const notify = useNotify();
  const message = useMessage();
  const { data: me } = useMe();
  const chosen = offeredLanguage(me?.person.language ?? '');
  const choose = async (language: OfferedLanguage) => {
    onChosen();
    if (language === chosen) return;
    try {
      await updateMe({ language });
      // Sentences come with what was read: all of it is read again, in the other language.
      queryClient.clear();
      await speak(language);
    } catch (problem) {
      notify(t('language.failed', { why: message(problem) }), { type: 'error' });
    }
  };
  return (
    <>
      <Box
        component="li"
        role="none"
        sx={{ px: 1.25, pt: 0.75, pb: 0.25, fontSize: '0.75rem', color: 'text.secondary' }}
      >
        {t('language.label')}
      </Box>
      {offeredLanguages.map((language, index) => (
        <MenuItem
          key={language}
          // The first line of its menu: there the arrow keys begin.
          autoFocus={index === 0}
          lang={language}
          role="menuitemradio"
          aria-checked={language === chosen}
          onClick={() => void choose(language)}
          sx={{ justifyContent: 'space-between', minWidth: 200 }}
        >
          {languageNames[language]}
          {language === chosen && <CheckIcon fontSize="small" aria-hidden />}
        </MenuItem>
      ))}
    </>
  );
}
