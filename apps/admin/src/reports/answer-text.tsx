import type { ExpectationAnswer, HalfDay, LanguageAnswer, Question } from '@waymark/domain';
import Box from '@mui/material/Box';
import { Programme } from '../exchanges/panels/programme.js';
import { dayWithYear } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { useLanguages } from '../vocabulary/use-names.js';

/** An answer in words. */
export function AnswerText({ question, answer }: { question: Question; answer: unknown }) {
  const t = useWords();
  const languageName = useLanguages();
  const option = (key: string) => question.options?.find((one) => one.key === key)?.label ?? key;
  switch (question.kind) {
    case 'choice':
      return <Box>{option(String(answer))}</Box>;
    case 'choices':
      return <Box>{(answer as string[]).map(option).join(', ')}</Box>;
    case 'scale':
      return (
        <Box>
          {String(answer)} / {question.max ?? 5}
        </Box>
      );
    case 'date':
      return <Box>{dayWithYear(String(answer))}</Box>;
    case 'consent':
      return <Box>{t(answer === true ? 'value.yes' : 'value.no')}</Box>;
    case 'language': {
      const { code, level } = answer as LanguageAnswer;
      return <Box>{`${languageName(code)}, ${level}`}</Box>;
    }
    case 'list':
      return (
        <Box component="ul" sx={{ pl: 2.5 }}>
          {(answer as string[]).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </Box>
      );
    case 'perExpectation': {
      const { outcome, why } = answer as ExpectationAnswer;
      return (
        <Box sx={{ whiteSpace: 'pre-line' }}>
          {option(outcome)}
          {why && `. ${why}`}
        </Box>
      );
    }
    case 'halfDays':
      return <Programme halfDays={answer as HalfDay[]} />;
    default:
      return (
        <Box sx={{ whiteSpace: 'pre-line', maxWidth: '68ch', overflowWrap: 'anywhere' }}>
          {String(answer)}
        </Box>
      );
  }
}
