import { languageNames, offeredLanguages } from '@waymark/domain';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { speak } from '../i18n/language.js';
import { useLanguage } from '../i18n/use-language.js';
import { useWords } from '../i18n/use-words.js';

/** The language of the pages on which nobody is known yet. */
export function LanguageSwitch() {
  const t = useWords();
  const current = useLanguage();
  return (
    <Box
      component="nav"
      aria-label={t('language.label')}
      sx={{ mt: 5, display: 'flex', flexWrap: 'wrap', columnGap: 2, fontSize: '0.875rem' }}
    >
      {offeredLanguages.map((language) => (
        <Link
          key={language}
          component="button"
          type="button"
          lang={language}
          aria-pressed={language === current}
          underline={language === current ? 'none' : 'always'}
          color={language === current ? 'text.primary' : 'primary'}
          onClick={() => void speak(language)}
          sx={{ fontSize: 'inherit', fontWeight: language === current ? 600 : 400, py: 0.5 }}
        >
          {languageNames[language]}
        </Link>
      ))}
    </Box>
  );
}
