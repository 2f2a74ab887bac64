import Box from '@mui/material/Box';
import { ActionButton } from '../../case/open-action.js';
import type { ReportState } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { LastMail } from '../../reports/last-mail.js';
import { When } from '../../ui/due.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { TextLink } from '../../ui/text-link.js';
import type { ReportRowOf } from '../report-rows.js';

const tones: Readonly<Record<string, Tone>> = {
  due: 'quiet',
  filed: 'done',
  returned: 'soon',
  waived: 'stopped',
};

const isAwaited = ({ status }: ReportState) => status === 'due' || status === 'returned';

/** Who has filed, who has not, and what can be done about it. */
export function ReportTable({ rows }: { rows: readonly ReportRowOf[] }) {
  const t = useWords();
  return (
    <Box component="ul" sx={{ p: 0, listStyle: 'none' }}>
      {rows.map(({ key, who, kind, personId, state }) => (
        <Box
          component="li"
          key={key}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 1.5,
            rowGap: 0.5,
            minHeight: 48,
            py: 0.75,
            '& + &': { borderTop: 1, borderColor: 'divider' },
          }}
        >
          <Box sx={{ flex: '1 1 200px', minWidth: 0, fontWeight: 550 }}>
            {state.reportId ? <TextLink to={`/reports/${state.reportId}/show`}>{who}</TextLink> : who}
          </Box>
          <Status state={state} />
          <Box sx={{ display: 'flex', gap: 1, '&:empty': { display: 'none' } }}>
            {state.chase?.canRemind && !state.chase.remindFrom && (
              <ActionButton
                action="remindReport"
                given={{ reportKind: kind, personId }}
                label={t('chase.remindOf', { who })}
              >
                {t('chase.remind')}
              </ActionButton>
            )}
            {state.status === 'filed' && (
              <ActionButton
                action="returnReport"
                given={{ reportKind: kind, personId }}
                label={t('reports.returnOf', { who })}
              >
                {t('reports.return')}
              </ActionButton>
            )}
            {isAwaited(state) && (
              <ActionButton
                action="waiveReport"
                given={{ reportKind: kind, personId }}
                label={t('reports.waiveOf', { who })}
              >
                {t('reports.waive')}
              </ActionButton>
            )}
          </Box>
          {state.chase && isAwaited(state) && (
            <Box sx={{ flexBasis: '100%' }}>
              <LastMail chase={state.chase} />
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}

function Status({ state }: { state: ReportState }) {
  const t = useWords();
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.875rem', color: 'text.secondary' }}
    >
      <Tag tone={tones[state.status] ?? 'quiet'}>
        {t(`reports.status.${state.status}` as 'reports.status.due')}
      </Tag>
      {state.late && <span>{t('reports.late')}</span>}
      <When value={state.at} />
      {state.waivedReason && <span>“{state.waivedReason}”</span>}
    </Box>
  );
}
