import { regionName } from '@waymark/domain';
import Box from '@mui/material/Box';
import type { PromoterApplicationRow } from '../../api/views.js';
import { daysBetween, today } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Due } from '../../ui/due.js';
import { TextLink } from '../../ui/text-link.js';
import { applicationPath } from '../paths.js';
import { optionName } from '../words.js';

/** An application on the board: who, of what kind, how long it has stood here, what comes next. */
export function ApplicationCard({ row }: { row: PromoterApplicationRow }) {
  const t = useWords();
  const { id, title, reference, applicantType, region, stageSince, dueAt, over } = row;
  const about = [applicantType && optionName(applicantType), region && (regionName(region) ?? region)].filter(
    Boolean,
  );
  return (
    <Box
      component="li"
      data-line
      sx={{
        p: 1.25,
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        '&:hover, &:focus-within': { borderColor: 'text.secondary' },
      }}
    >
      <Box sx={{ fontSize: '0.875rem', lineHeight: 1.35 }}>
        <TextLink to={applicationPath(id)} plain>
          {title}
        </TextLink>
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', mt: 0.25 }}>
        {[...(title === reference ? [] : [reference]), ...about].join(' · ')}
      </Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          flexWrap: 'wrap',
          columnGap: 0.75,
          fontSize: '0.75rem',
          mt: 0.5,
        }}
      >
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {stageSince && t('board.age', { smart_count: Math.max(0, daysBetween(stageSince, today())) })}
        </Box>
        {over === null && <Due value={dueAt} />}
      </Box>
    </Box>
  );
}
