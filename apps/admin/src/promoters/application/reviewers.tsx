import Box from '@mui/material/Box';
import type { PromoterApplicationView } from '../../api/views.js';
import { ActionButton } from '../../case/open-action.js';
import { useWords } from '../../i18n/use-words.js';
import { Due, When } from '../../ui/due.js';
import { Panel } from '../../ui/panel.js';
import { ReviewTag } from '../applications/application-stage.js';
import { applicationActionName } from '../words.js';

/** Who reviews this one, and who is late with it. */
export function Reviewers({ application: { reviewers } }: { application: PromoterApplicationView }) {
  const t = useWords();
  if (!reviewers) return null;
  return (
    <Panel plain title={t('promoter.reviewers')}>
      {reviewers.length === 0 && (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('promoter.reviewersNone')}</Box>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {reviewers.map(({ personId, name, status, dueOn, at, assignedAt }) => (
          <Box
            component="li"
            key={`${personId} ${assignedAt}`}
            sx={{ fontSize: '0.875rem', lineHeight: 1.45 }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
              <Box component="span" sx={{ fontWeight: 600, flex: 1 }}>
                {name}
              </Box>
              <ReviewTag status={status} />
            </Box>
            <Box sx={{ color: 'text.secondary' }}>{dueOn ? <Due value={dueOn} /> : <When value={at} />}</Box>
            {status === 'open' && (
              <ActionButton
                action="takeReviewAway"
                given={{ personId }}
                label={`${applicationActionName('takeReviewAway')}: ${name}`}
              />
            )}
          </Box>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <ActionButton action="assign" />
        <ActionButton action="inviteOutsideReviewer" />
      </Box>
    </Panel>
  );
}
