import { keepsMailingList, type PersonRole } from '@waymark/domain';
import { useState } from 'react';
import { DataTable, type RaRecord } from 'react-admin';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { PromoterCallRow } from '../../api/views.js';
import { StageTag } from '../../case/stage-tag.js';
import { useMe } from '../../data/use-me.js';
import { span } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { ResourceList } from '../../list/resource-list.js';
import { When } from '../../ui/due.js';
import { EmptyState } from '../../ui/states.js';
import { TitleCell } from '../../ui/title-cell.js';
import { callPath } from '../paths.js';
import { callActionName } from '../words.js';
import { PlanCall } from './plan-call.js';

const to = (record: RaRecord) => callPath(String(record.id));
const Col = DataTable.Col<PromoterCallRow>;

const stageOf = (row: PromoterCallRow) => (
  <StageTag kind="promoterCall" stage={row.stage} label={row.stageLabel} over={row.over} />
);

function cardOf(record: RaRecord) {
  const row = record as PromoterCallRow;
  return {
    title: row.title,
    corner: row.reference,
    text: row.sentence,
    foot: (
      <>
        {stageOf(row)}
        <When value={row.dueAt} />
      </>
    ),
  };
}

/** The secretariat or a coordinator, looking for the call that runs: which is it, how far, how many applied. */
export default function CallList() {
  const t = useWords();
  const { data: me } = useMe();
  const [planning, setPlanning] = useState(false);
  // Planning is the secretariat's: the API refuses it to anybody else.
  const plan = me?.roles.includes('secretariat') && (
    <Button variant="contained" color="primary" onClick={() => setPlanning(true)}>
      {callActionName('planCall')}
    </Button>
  );
  return (
    <>
      <ResourceList
        resource="promoter-calls"
        title={t('promoter.calls')}
        actions={
          <>
            {keepsMailingList((me?.roles ?? []) as PersonRole[]) && (
              <Button component={Link} to="/promoter-calls/mailing-list">
                {t('mailingList.title')}
              </Button>
            )}
            {plan}
          </>
        }
        sort={{ field: 'year', order: 'DESC' }}
        to={to}
        columns={[
          <Col
            key="title"
            source="title"
            label={t('promoter.call')}
            render={(row) => <TitleCell to={to(row)} title={row.title} reference={row.reference} />}
          />,
          <Col key="stage" source="stage" width={184} label={t('exchange.stage')} render={stageOf} />,
          <Col
            key="days"
            source="opensOn"
            width={200}
            label={t('promoter.openDays')}
            render={(row) => span(row.opensOn, row.closesOn)}
          />,
          <Col
            key="applications"
            source="applications"
            disableSort
            width={144}
            align="right"
            label={t('promoter.applications')}
          />,
          <Col
            key="places"
            source="places"
            disableSort
            width={104}
            align="right"
            label={t('promoter.places')}
          />,
          <Col
            key="due"
            source="dueAt"
            disableSort
            width={120}
            label={t('exchange.next')}
            render={(row) => <When value={row.dueAt} />}
          />,
        ]}
        card={cardOf}
        empty={
          <EmptyState title={t('promoter.callsNone')} help={t('promoter.callsNoneHelp')} action={plan} />
        }
      />
      {planning && <PlanCall onClose={() => setPlanning(false)} />}
    </>
  );
}
