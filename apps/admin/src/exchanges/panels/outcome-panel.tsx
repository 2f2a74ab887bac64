import Box from '@mui/material/Box';
import { ActionButton } from '../../case/open-action.js';
import { useWords } from '../../i18n/use-words.js';
import { When } from '../../ui/due.js';
import { Facts } from '../../ui/panel.js';
import type { PanelProps } from '../stage-panels.js';
import { CountsText } from './fewer-opportunities.js';

/** What stays of the exchange: its figures, and what came of the next step. */
export function OutcomePanel({ exchange }: PanelProps) {
  const t = useWords();
  const { kpi, followUp, hostSide, senderSide } = exchange;
  const steps = [
    { name: exchange.host.shortName, answer: hostSide.nextStep },
    { name: exchange.sender.shortName, answer: senderSide.nextStep },
  ].filter(({ answer }) => answer?.text);
  return (
    <>
      <Facts
        items={[
          { term: t('kpi.participants'), value: kpi.participantsCount ?? t('value.none') },
          { term: t('kpi.vetLearners'), value: kpi.vetLearners ?? t('value.none') },
          {
            term: t('kpi.fewer'),
            value: kpi.fewerOpportunitiesGiven ? (
              <CountsText counts={kpi.fewerOpportunities} />
            ) : (
              t('value.none')
            ),
          },
          { term: t('kpi.skillsNeed'), value: kpi.skillsNeed ?? t('value.none') },
          ...(followUp
            ? [
                {
                  term: t('kpi.followUp'),
                  value: (
                    <>
                      {t(`followUp.${followUp.status}` as 'followUp.open')} ·{' '}
                      <When value={followUp.askedAt} />
                    </>
                  ),
                },
              ]
            : []),
          ...steps.map(({ name, answer }) => ({ term: t('kpi.nextStepOf', { name }), value: answer?.text })),
        ]}
      />
      <Box sx={{ mt: 2, '&:empty': { display: 'none' } }}>
        <ActionButton action="recordKpi" />
      </Box>
    </>
  );
}
