import Box from '@mui/material/Box';
import type { CriterionLevels } from '../../api/views.js';
import { ActionButton } from '../../case/open-action.js';
import { useWords } from '../../i18n/use-words.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Panel } from '../../ui/panel.js';

/** What reviewers score, how much each counts, and what each score means. */
export function Criteria({ criteria }: { criteria: readonly CriterionLevels[] }) {
  const t = useWords();
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Panel title={t('promoter.criteria')} aside={<ActionButton action="setWeights" />}>
      <Box sx={{ mx: { xs: -2, md: -3 }, mb: -2 }}>
        {criteria.map(({ key, label, help, weight, levels }) => (
          <Disclosure
            key={key}
            title={`${label} · ${
              weight === 0
                ? t('promoter.notAsked')
                : t('promoter.share', { share: Math.round((100 * weight) / all) })
            }`}
          >
            <Box sx={{ color: 'text.secondary', mb: 1 }}>{help}</Box>
            <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 0.5, fontSize: '0.9375rem' }}>
              {levels.map((level) => (
                <li key={level}>{level}</li>
              ))}
            </Box>
          </Disclosure>
        ))}
      </Box>
    </Panel>
  );
}
