import Typography from '@mui/material/Typography';
import { useWords } from '../../i18n/use-words.js';
import { reportRows } from '../report-rows.js';
import type { PanelProps } from '../stage-panels.js';
import { ReportTable } from './report-table.js';

export function ReportsPanel({ exchange }: PanelProps) {
  const t = useWords();
  const rows = reportRows(exchange, 'post', t);
  const filed = rows.filter(({ state }) => state.status === 'filed').length;
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {t('reports.filedOf', { filed, all: rows.length })}
      </Typography>
      <ReportTable rows={rows} />
    </>
  );
}
