import Box from '@mui/material/Box';
import { span } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Facts } from '../../ui/panel.js';
import { Subheading } from '../../ui/subheading.js';
import { Tag } from '../../ui/tag.js';
import type { PanelProps } from '../stage-panels.js';
import { ProgrammeEditor } from '../programme/programme-editor.js';

export function VisitPanel({ exchange }: PanelProps) {
  const t = useWords();
  const { plan, visit, participants } = exchange;
  return (
    <>
      <Facts
        items={[
          {
            term: t('visit.when'),
            value: span(exchange.startDate ?? plan.start, exchange.endDate ?? plan.end) || t('value.none'),
          },
          { term: t('visit.where'), value: plan.place ?? exchange.host.shortName },
          {
            term: t('visit.outcome'),
            value: visit ? t(`visit.${visit.outcome}` as 'visit.held') : t('visit.notRecorded'),
          },
          ...(visit?.reason ? [{ term: t('visit.reason'), value: visit.reason }] : []),
        ]}
      />
      {participants.length > 0 && (
        <>
          <Subheading>{t('visit.attendance')}</Subheading>
          <Box component="ul" sx={{ p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
            {participants.map(({ personId, name, attendance }) => (
              <Box component="li" key={personId} sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
                {name}
                <Tag tone={attendance === 'present' ? 'done' : 'quiet'}>
                  {t(`attendance.${attendance}` as 'attendance.present')}
                </Tag>
              </Box>
            ))}
          </Box>
        </>
      )}
      <ProgrammeEditor exchange={exchange} />
    </>
  );
}
