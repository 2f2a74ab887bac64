import Box from '@mui/material/Box';
import type { PromoterCallView } from '../../api/views.js';
import { ActionButton } from '../../case/open-action.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../ui/panel.js';
import { roleName } from '../words.js';

/** Who reviews and decides, and how much each has before them. */
export function CallPanel({ call: { panel } }: { call: PromoterCallView }) {
  const t = useWords();
  // The word of the lifecycles speaks of all reviewers at once.
  const nameOf = (role: string) => (role === 'reviewer' ? t('promoter.reviewer') : roleName(role));
  return (
    <Panel plain title={t('promoter.panel')}>
      {panel.length === 0 && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('promoter.panelNone')}</Box>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {panel.map(({ id, name, roles, organisation, open, filed, toDeclare }) => (
          <Box component="li" key={id} sx={{ fontSize: '0.875rem', lineHeight: 1.45 }}>
            <Box sx={{ fontWeight: 600 }}>{name}</Box>
            <Box sx={{ color: 'text.secondary' }}>
              {[...roles.map(nameOf), ...(organisation ? [organisation] : [])].join(' · ')}
            </Box>
            {open + filed + toDeclare > 0 && (
              <Box sx={{ color: 'text.secondary' }}>
                {[
                  ...(open + filed > 0 ? [t('promoter.reviewsFiled', { filed, all: open + filed })] : []),
                  ...(toDeclare > 0 ? [t('promoter.toDeclare', { smart_count: toDeclare })] : []),
                ].join(' · ')}
              </Box>
            )}
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {['nameLead', 'nameDeputy', 'namePanel', 'nameCheckers'].map((action) => (
          <ActionButton key={action} action={action} />
        ))}
      </Box>
    </Panel>
  );
}
