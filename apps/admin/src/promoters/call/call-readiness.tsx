import Box from '@mui/material/Box';
import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import MissingIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import type { PromoterCallView } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../ui/panel.js';

/** What the call still needs before it can go out; gone once nothing is missing. */
export function CallReadiness({ call: { readiness } }: { call: PromoterCallView }) {
  const t = useWords();
  const missing = readiness.filter(({ met }) => !met);
  if (missing.length === 0) return null;
  return (
    <Panel
      title={t('promoter.readiness')}
      aside={
        <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
          <DoneIcon aria-hidden sx={{ fontSize: 15, verticalAlign: '-2px', mr: 0.5 }} />
          {t('promoter.doneOf', { done: readiness.length - missing.length, all: readiness.length })}
        </Box>
      }
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {missing.map(({ key, message }) => (
          <Box component="li" key={key} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            <MissingIcon aria-hidden sx={{ fontSize: 18, mt: '3px', color: 'warning.main' }} />
            {message}
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
