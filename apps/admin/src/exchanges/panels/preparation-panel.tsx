import Box from '@mui/material/Box';
import { ActionButton } from '../../case/open-action.js';
import { span } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Facts } from '../../ui/panel.js';
import { Subheading } from '../../ui/subheading.js';
import { useLanguages } from '../../vocabulary/use-names.js';
import { reportRows } from '../report-rows.js';
import type { PanelProps } from '../stage-panels.js';
import { sendsToo } from '../co-sender.js';
import { Checklist } from '../checklist/checklist.js';
import { CheckList } from './check-list.js';
import { Costs } from './costs.js';
import { FewerOpportunities } from './fewer-opportunities.js';
import { ProgrammeEditor } from '../programme/programme-editor.js';
import { ReportTable } from './report-table.js';

export function PreparationPanel({ exchange }: PanelProps) {
  const t = useWords();
  const languageName = useLanguages();
  const { plan, participants, hostSide, senderSide } = exchange;
  // The figures are those of the two sides and the secretariat.
  const concernsMe = exchange.myRoles.some((role) => role !== 'participant' && role !== 'coSender');
  const funded = plan.costs.map(({ source }) => source).filter(Boolean);
  const halfDays = new Set(plan.programme.map(({ day, half }) => `${day} ${half}`)).size;
  const before = reportRows(exchange, 'pre', t);
  const settled = before.filter(({ state }) => state.status === 'filed' || state.status === 'waived').length;
  const settle = (action: string, term: string, done: boolean) => {
    const verb = t(action === 'addParticipant' ? 'action.add' : done ? 'prepare.change' : 'prepare.write');
    return (
      <ActionButton action={action} label={t('text.labelled', { label: verb, text: term })}>
        {verb}
      </ActionButton>
    );
  };
  const items = [
    { action: 'planVisit', term: t('prepare.dates'), value: span(plan.start, plan.end) },
    {
      term: t('prepare.programme'),
      value: halfDays > 0 && t('prepare.halfDays', { smart_count: halfDays }),
    },
    {
      action: 'setContacts',
      term: t('prepare.hostContact'),
      value: hostSide.contactNamed && hostSide.contact?.name,
    },
    {
      action: 'setContacts',
      term: t('prepare.senderContact'),
      value: senderSide.contactNamed && senderSide.contact?.name,
    },
    {
      action: 'planVisit',
      term: t('prepare.language'),
      value: plan.workingLanguage && languageName(plan.workingLanguage),
    },
    {
      action: 'planVisit',
      term: t('prepare.funding'),
      value: plan.fundingSource ?? [...new Set(funded)].join(', '),
    },
    {
      action: 'addParticipant',
      term: t(sendsToo(exchange) ? 'prepare.ownPeople' : 'prepare.participants'),
      value: participants.map(({ name }) => name).join(', '),
    },
  ].map(({ action, term, value }) => ({
    term,
    done: Boolean(value),
    value: value || undefined,
    // The programme is written below, half-day by half-day.
    action: action && settle(action, term, Boolean(value)),
  }));
  const reports = {
    term: t('prepare.preReports'),
    done: before.length > 0 && settled === before.length,
    value: t('prepare.settledOf', { settled, all: before.length }),
  };
  return (
    <>
      <CheckList items={[...items, reports]} />
      {plan.place && (
        <Box sx={{ mt: 2.5 }}>
          <Facts items={[{ term: t('prepare.place'), value: plan.place }]} />
        </Box>
      )}
      <ProgrammeEditor exchange={exchange} />
      <Checklist exchange={exchange} />
      <Costs exchange={exchange} />
      {concernsMe && <FewerOpportunities exchange={exchange} />}
      {before.length > 0 && (
        <>
          <Subheading>{t('prepare.preReports')}</Subheading>
          <ReportTable rows={before} />
        </>
      )}
    </>
  );
}
