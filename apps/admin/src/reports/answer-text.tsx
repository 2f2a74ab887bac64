import { answerLines, programmeOf, type HalfDay, type Question } from '@waymark/domain';
import Box from '@mui/material/Box';
import { Programme } from '../exchanges/programme/programme.js';
import { dayWithYear } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';
import { useLanguages } from '../vocabulary/use-names.js';

/** How the lines of a short answer are put into one. */
const between: Partial<Record<Question['kind'], string>> = { choices: ', ', perExpectation: '. ' };

/** An answer in words. */
export function AnswerText({ question, answer }: { question: Question; answer: unknown }) {
  const t = useWords();
  const language = useLanguages();
  const { kind } = question;
  if (kind === 'date') return <Box>{dayWithYear(String(answer))}</Box>;
  if (kind === 'halfDays')
    return <Programme halfDays={programmeOf({ programme: answer as HalfDay[] }).days} />;
  // What somebody wrote keeps its empty lines.
  const lines =
    kind === 'longText'
      ? [String(answer)]
      : answerLines(question, answer, { yes: t('value.yes'), no: t('value.no'), language });
  if (kind === 'list')
    return (
      <Box component="ul" sx={{ pl: 2.5 }}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </Box>
    );
  return (
    <Box sx={{ whiteSpace: 'pre-line', maxWidth: '68ch', overflowWrap: 'anywhere' }}>
      {lines.join(between[kind] ?? '\n')}
    </Box>
  );
}
