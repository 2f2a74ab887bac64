import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ExchangeView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { MailLink } from '../ui/mail-link.js';

/** Whom to ring up, on both sides; a number is dialled by one tap. */
export function Contacts({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const sides = [
    { name: exchange.sender.shortName, contact: exchange.senderSide.contact },
    { name: exchange.host.shortName, contact: exchange.hostSide.contact },
  ];
  const known = sides.flatMap(({ name, contact }) => (contact ? [{ name, contact }] : []));
  if (known.length === 0) return t('visitDay.noContact');
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
      {known.map(({ name, contact }) => (
        <Box component="li" key={contact.id}>
          <Box sx={{ fontWeight: 600 }}>{contact.name}</Box>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            {[contact.jobTitle, name].filter(Boolean).join(', ')}
          </Box>
          {contact.phone && (
            <Link
              href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}
              sx={{ display: 'inline-block', py: 1, pr: 2, fontSize: '1.125rem' }}
            >
              {contact.phone}
            </Link>
          )}
          <Box>
            <MailLink address={contact.email} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
