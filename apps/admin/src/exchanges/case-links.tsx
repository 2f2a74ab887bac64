import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import OutIcon from '@mui/icons-material/OpenInNewOutlined';
import type { ExchangeView } from '../api/views.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { TextLink } from '../ui/text-link.js';
import { someFiled } from './report-rows.js';

/** Where else this case can be seen. */
export function CaseLinks({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { links, hostProposalId, senderProposalId } = exchange;
  const outside = [
    { href: links.factsheet, label: t('exchange.link.factsheet') },
    { href: links.pdf, label: t('exchange.link.pdf') },
    { href: links.temporal, label: t('exchange.link.temporal') },
  ];
  const inside = [
    {
      to: exchange.startDate && exchange.participants.length > 0 && `/exchanges/${exchange.id}/visit-day`,
      label: t('visitDay.link'),
    },
    {
      to: someFiled(exchange) && `/exchanges/${exchange.id}/answers`,
      label: t('answers.link'),
    },
    { to: hostProposalId && `/proposals/${hostProposalId}/show`, label: t('exchange.link.hostProposal') },
    {
      to: senderProposalId && `/proposals/${senderProposalId}/show`,
      label: t('exchange.link.senderProposal'),
    },
  ];
  if (![...outside.map(({ href }) => href), ...inside.map(({ to }) => to)].some(Boolean)) return null;
  return (
    <Panel plain title={t('exchange.links')}>
      <Box component="ul" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 0.75, fontSize: '0.875rem' }}>
        {inside.map(({ to, label }) => to && <li key={label}>{<TextLink to={to}>{label}</TextLink>}</li>)}
        {outside.map(
          ({ href, label }) =>
            href && (
              <li key={label}>
                <Link
                  href={href}
                  target="_blank"
                  rel="noreferrer"
                  sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}
                >
                  {label}
                  <OutIcon aria-label={t('exchange.link.newTab')} sx={{ fontSize: 14 }} />
                </Link>
              </li>
            ),
        )}
      </Box>
    </Panel>
  );
}
