import { placeName } from '@waymark/domain';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ExchangeView, OrganisationRef, SideView } from '../api/views.js';
import { ActionButton } from '../case/open-action.js';
import { useWords } from '../i18n/use-words.js';
import { MailLink } from '../ui/mail-link.js';
import { Panel } from '../ui/panel.js';
import { reachable } from '../ui/reachable.js';
import { TextLink } from '../ui/text-link.js';

/** Who hosts and who sends, with the people to talk to once both have said yes. */
export function Sides({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  return (
    <Panel plain title={t('exchange.sides')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <SideCard role={t('role.host')} organisation={exchange.host} side={exchange.hostSide} />
        <SideCard role={t('role.sender')} organisation={exchange.sender} side={exchange.senderSide} />
        {exchange.coSenders.map((organisation) => (
          <SideCard key={organisation.id} role={t('role.coSender')} organisation={organisation} />
        ))}
      </Box>
      <Box sx={{ mt: 1.5, '&:empty': { display: 'none' } }}>
        <ActionButton action="setCoSenders" />
      </Box>
    </Panel>
  );
}

function SideCard({
  role,
  organisation,
  side,
}: {
  role: string;
  organisation: OrganisationRef;
  side?: SideView;
}) {
  const t = useWords();
  const contact = side?.contact;
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{role}</Box>
      <Box sx={{ fontWeight: 600, fontSize: '0.9375rem', lineHeight: 1.4 }}>
        <TextLink to={`/organisations/${organisation.id}/show`} plain>
          {organisation.name}
        </TextLink>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{placeName(organisation.region, organisation.country)}</Box>
      {contact ? (
        <Box sx={{ mt: 0.75 }}>
          {contact.name}
          {contact.jobTitle && <Box sx={{ color: 'text.secondary' }}>{contact.jobTitle}</Box>}
          <Box>
            <MailLink address={contact.email} />
          </Box>
          {contact.phone && (
            <Box>
              <Link href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`} sx={reachable}>
                {contact.phone}
              </Link>
            </Box>
          )}
        </Box>
      ) : (
        side && <Box sx={{ mt: 0.5, color: 'text.secondary' }}>{t('exchange.contactLater')}</Box>
      )}
    </Box>
  );
}
