import type { FactsheetQuote } from '@waymark/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { PlainField } from '../fields/plain-field.js';
import { useWords } from '../i18n/use-words.js';
import { LeftOut } from './left-out.js';

interface Props {
  quotes: readonly FactsheetQuote[];
  /** What the reports offer. */
  offered: readonly FactsheetQuote[];
  onChange: (quotes: FactsheetQuote[]) => void;
}

/** Quotes come from the reports: they can be shortened, made nameless or left out, never made up. */
export function QuoteFields({ quotes, offered, onChange }: Props) {
  const t = useWords();
  const change = (index: number, part: Partial<FactsheetQuote>) =>
    onChange(quotes.map((quote, at) => (at === index ? { ...quote, ...part } : quote)));
  const leftOut = offered.filter(({ personId }) => !quotes.some((quote) => quote.personId === personId));
  return (
    <>
      {quotes.length + leftOut.length === 0 && (
        <Box sx={{ color: 'text.secondary' }}>{t('factsheet.quotesNone')}</Box>
      )}
      {quotes.map((quote, index) => (
        <Box key={quote.personId}>
          <PlainField
            name={`quotes.${index}.text`}
            label={t('factsheet.item', { label: t('factsheet.quote'), number: index + 1 })}
            lines={2}
            value={quote.text}
            onChange={(text) => change(index, { text: String(text ?? '') })}
          />
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1,
              alignItems: 'center',
              mt: 1,
              fontSize: '0.875rem',
            }}
          >
            <Box sx={{ flex: 1, color: 'text.secondary' }}>
              {t('factsheet.quoteBy')}{' '}
              {[quote.name, quote.department, quote.region].filter(Boolean).join(', ') ||
                t('factsheet.anonymous')}
            </Box>
            {quote.name && (
              <Button
                size="small"
                onClick={() => change(index, { name: null, department: null, region: null })}
              >
                {t('factsheet.hideName')}
              </Button>
            )}
            <Button size="small" onClick={() => onChange(quotes.filter((_quote, at) => at !== index))}>
              {t('factsheet.removeQuote')}
            </Button>
          </Box>
        </Box>
      ))}
      <LeftOut
        items={leftOut.map((quote) => ({
          key: quote.personId,
          text: `“${quote.text}”`,
          add: () => onChange([...quotes, quote]),
        }))}
      />
    </>
  );
}
