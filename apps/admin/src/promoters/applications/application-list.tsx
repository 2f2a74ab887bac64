import { regionName } from '@waymark/domain';
import { useState } from 'react';
import { DataTable, type RaRecord } from 'react-admin';
import Button from '@mui/material/Button';
import type { PromoterApplicationRow } from '../../api/views.js';
import { useMe } from '../../data/use-me.js';
import { ViewSwitch } from '../../exchanges/view-switch.js';
import { useWords } from '../../i18n/use-words.js';
import { ResourceList } from '../../list/resource-list.js';
import { Clipped } from '../../ui/clipped.js';
import { When } from '../../ui/due.js';
import { EmptyState } from '../../ui/states.js';
import { TitleCell } from '../../ui/title-cell.js';
import { useLanguages, useTopics } from '../../vocabulary/use-names.js';
import { BackToCalls } from '../back-to-calls.js';
import { applicationPath } from '../paths.js';
import { applicationActionName, askName, optionName } from '../words.js';
import { ApplicationStage } from './application-stage.js';
import { applicationShapes } from './shapes.js';
import { StartApplication } from './start-application.js';
import { useApplicationFilters } from './use-application-filters.js';

const to = (record: RaRecord) => applicationPath(String(record.id));
const Col = DataTable.Col<PromoterApplicationRow>;
const extra = ['topics', 'languages', 'due', 'staged', 'reference', 'created'];
const typeOf = ({ applicantType }: PromoterApplicationRow) =>
  applicantType ? optionName(applicantType) : '';
const regionOf = ({ region }: PromoterApplicationRow) => (region ? (regionName(region) ?? region) : '');

function cardOf(record: RaRecord) {
  const row = record as PromoterApplicationRow;
  return {
    title: row.title,
    ...(row.title !== row.reference && { corner: row.reference }),
    text: [typeOf(row), regionOf(row)].filter(Boolean).join(' · '),
    foot: (
      <>
        <ApplicationStage row={row} />
        <When value={row.dueAt} />
      </>
    ),
  };
}

/** The lead or the secretariat, after the call closed: who applied, where each stands, which one stands still. */
export default function ApplicationList() {
  const t = useWords();
  const { data: me } = useMe();
  const languages = useLanguages();
  const topics = useTopics();
  const { presets, choices, calls } = useApplicationFilters();
  const [starting, setStarting] = useState(false);
  const writes = me?.roles.includes('secretariat') === true && calls.length > 0;
  return (
    <>
      <ResourceList
        resource="promoter-applications"
        title={t('promoter.applications')}
        actions={
          writes && (
            <Button onClick={() => setStarting(true)}>{applicationActionName('startApplication')}</Button>
          )
        }
        sort={{ field: 'title', order: 'ASC' }}
        presets={presets}
        choices={choices}
        views={
          <>
            <BackToCalls />
            <ViewSwitch views={applicationShapes} />
          </>
        }
        to={to}
        columns={[
          <Col
            key="title"
            source="title"
            label={t('promoter.candidate')}
            render={(row) => <TitleCell to={to(row)} title={row.title} />}
          />,
          <Col
            key="stage"
            source="stage"
            width={192}
            label={t('exchange.stage')}
            render={(row) => <ApplicationStage row={row} />}
          />,
          <Col
            key="type"
            source="applicantType"
            width={176}
            label={askName('applicantType')}
            render={(row) => <Clipped>{typeOf(row)}</Clipped>}
          />,
          <Col
            key="region"
            source="region"
            width={152}
            label={askName('region')}
            render={(row) => <Clipped>{regionOf(row)}</Clipped>}
          />,
          <Col
            key="score"
            source="score"
            disableSort
            width={88}
            align="right"
            label={t('promoter.score')}
            render={(row) => row.score?.mean?.toFixed(1) ?? ''}
          />,
          <Col
            key="submitted"
            source="submittedAt"
            width={128}
            label={t('promoter.submitted')}
            render={(row) => <When value={row.submittedAt} />}
          />,
          <Col
            key="waits"
            source="sentence"
            disableSort
            width={200}
            label={t('exchange.waits')}
            render={(row) => <Clipped>{row.sentence ?? ''}</Clipped>}
          />,
          <Col
            key="due"
            source="dueAt"
            width={120}
            label={t('exchange.next')}
            render={(row) => <When value={row.dueAt} />}
          />,
          <Col
            key="languages"
            source="languages"
            disableSort
            width={160}
            label={t('promoter.languages')}
            render={(row) => <Clipped>{row.languages.map(languages).join(', ')}</Clipped>}
          />,
          <Col
            key="topics"
            source="topics"
            disableSort
            width={160}
            label={t('exchange.topics')}
            render={(row) => <Clipped>{row.topics.map(topics).join(', ')}</Clipped>}
          />,
          <Col
            key="staged"
            source="staged"
            disableSort
            width={120}
            label={askName('decision')}
            render={(row) => (row.staged ? optionName(row.staged) : '')}
          />,
          <Col
            key="reference"
            source="reference"
            width={112}
            label={t('exchange.reference')}
            sx={{ whiteSpace: 'nowrap', color: 'text.secondary', fontSize: '0.8125rem !important' }}
          />,
          <Col
            key="created"
            source="createdAt"
            width={120}
            label={t('promoter.begun')}
            render={(row) => <When value={row.createdAt} />}
          />,
        ]}
        extra={extra}
        card={cardOf}
        empty={
          <EmptyState title={t('promoter.applicationsNone')} help={t('promoter.applicationsNoneHelp')} />
        }
      />
      {starting && <StartApplication calls={calls} onClose={() => setStarting(false)} />}
    </>
  );
}
