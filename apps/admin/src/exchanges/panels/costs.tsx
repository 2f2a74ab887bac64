import Box from '@mui/material/Box';
import type { ExchangeView } from '../../api/views.js';
import { ActionButton } from '../../case/open-action.js';
import { useWords } from '../../i18n/use-words.js';
import { Facts } from '../../ui/panel.js';
import { Subheading } from '../../ui/subheading.js';

/** Who pays for what, and from which source. */
export function Costs({ exchange }: { exchange: ExchangeView }) {
  const t = useWords();
  const { plan, host, sender } = exchange;
  const payers = {
    host: host.shortName,
    sender: sender.shortName,
    travellers: t('costs.travellers'),
    thirdParty: plan.payer ?? t('costs.thirdParty'),
    notNeeded: t('costs.notNeeded'),
  };
  const facts = [
    ...plan.costs.map(({ cost, paidBy, source }) => ({
      term: t(`costs.${cost}`),
      value: source ? t('costs.from', { payer: payers[paidBy], source }) : payers[paidBy],
    })),
    ...(plan.fundingSource ? [{ term: t('prepare.funding'), value: plan.fundingSource }] : []),
    ...(plan.organiser ? [{ term: t('prepare.organiser'), value: plan.organiser }] : []),
    ...(plan.payer ? [{ term: t('prepare.payer'), value: plan.payer }] : []),
  ];
  return (
    <Box component="section" aria-label={t('costs.title')}>
      <Subheading aside={<ActionButton action="setCost" />}>{t('costs.title')}</Subheading>
      {facts.length > 0 ? (
        <Facts items={facts} />
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{t('costs.empty')}</Box>
      )}
    </Box>
  );
}
