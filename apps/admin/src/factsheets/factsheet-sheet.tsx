import { countryName, type FactsheetContent } from '@waymark/domain';
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { month } from '../i18n/dates.js';
import { useWords } from '../i18n/use-words.js';

const monthOf = (value: string) => month(`${value}-01`);

/** The factsheet as it reads, without its public dress. */
export function FactsheetSheet({ content }: { content: FactsheetContent }) {
  const t = useWords();
  const { when, host, senders } = content;
  const place = (region: string | null, country: string) =>
    [region, countryName(country) ?? country].filter(Boolean).join(', ');
  const months = when.from
    ? [when.from, ...(when.to && when.to !== when.from ? [when.to] : [])].map(monthOf).join(' – ')
    : '';
  return (
    <Box
      component="article"
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        p: { xs: 2, md: 4 },
        display: 'grid',
        gap: 3,
      }}
    >
      <Text title={t('factsheet.field.host')}>{`${host.name}\n${place(host.region, host.country)}`}</Text>
      <Text title={t('factsheet.field.senders')}>
        {senders.map((sender) => `${sender.name}\n${place(sender.region, sender.country)}`).join('\n')}
      </Text>
      <Text title={t('factsheet.field.when')}>{months}</Text>
      <Text title={t('factsheet.field.what')}>{content.what}</Text>
      <Text title={t('factsheet.field.why')}>{content.why}</Text>
      <List title={t('factsheet.field.seen')} items={content.seen} />
      <Text title={t('factsheet.field.preparation')}>{content.preparation}</Text>
      {content.photos.length > 0 && (
        <Part title={t('factsheet.part.photos')}>
          {content.photos.map(({ photoId, alt, caption, width, height }) => (
            <Box component="figure" key={photoId} sx={{ mb: 2 }}>
              <Box
                component="img"
                src={`/api/photos/${photoId}`}
                alt={alt}
                loading="lazy"
                sx={{
                  maxWidth: '100%',
                  height: 'auto',
                  borderRadius: 1,
                  aspectRatio: `${width} / ${height}`,
                }}
              />
              <Box component="figcaption" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                {caption}
              </Box>
            </Box>
          ))}
        </Part>
      )}
      <Text title={t('factsheet.field.nextStep')}>{content.nextStep}</Text>
      <Text title={t('factsheet.field.organisedBy')}>{content.organisedBy}</Text>
      <Text title={t('factsheet.field.paidBy')}>{content.paidBy}</Text>
      <List title={t('factsheet.field.hostLessons')} items={content.hostLessons} />
      <List title={t('factsheet.field.participantLessons')} items={content.participantLessons} />
      {content.quotes.length > 0 && (
        <Part title={t('factsheet.part.quotes')}>
          {content.quotes.map((quote) => (
            <Box
              component="blockquote"
              key={quote.personId}
              sx={{ m: 0, mb: 2, pl: 2, borderLeft: 3, borderColor: 'primary.main' }}
            >
              “{quote.text}”
              <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                {[quote.name, quote.department, quote.region].filter(Boolean).join(', ') ||
                  t('factsheet.anonymous')}
              </Box>
            </Box>
          ))}
        </Part>
      )}
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </section>
  );
}

/** Sections that are empty are not shown; what is still needed is said above the sheet. */
function Text({ title, children }: { title: string; children: string }) {
  if (children.trim() === '') return null;
  return (
    <Part title={title}>
      <Box sx={{ whiteSpace: 'pre-line', maxWidth: '68ch', overflowWrap: 'anywhere' }}>{children}</Box>
    </Part>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Part title={title}>
      <Box component="ul" sx={{ pl: 2.5, maxWidth: '68ch', overflowWrap: 'anywhere' }}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </Box>
    </Part>
  );
}
