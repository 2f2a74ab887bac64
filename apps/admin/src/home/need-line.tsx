import { insideSentence } from '@waymark/domain';
import Box from '@mui/material/Box';
import type { NeedView } from '../api/views.js';
import { TaskNotes } from '../tasks/task-notes.js';
import { TaskTools } from '../tasks/task-tools.js';
import { useWords } from '../i18n/use-words.js';
import { Due, When } from '../ui/due.js';
import { Line } from '../ui/line.js';
import { TextLink } from '../ui/text-link.js';

const placeOf = ({ kind, id, case: about }: NeedView) =>
  kind === 'report' ? `/reports/${id}/show` : `/${about.kind}s/${about.id}/show`;

/** One thing to do: until when, what, in which case, and what can be done with it here. */
export function NeedLine({ need }: { need: NeedView }) {
  const t = useWords();
  const { task, case: about, dueOn, since } = need;
  const sentence =
    need.kind === 'report' ? t('home.writeReport', { report: insideSentence(need.sentence) }) : need.sentence;
  return (
    <Line
      lead={
        dueOn ? (
          <Due value={dueOn} />
        ) : (
          since && (
            <>
              {t('home.since')} <When value={since} />
            </>
          )
        )
      }
      tools={task && <TaskTools task={task} />}
    >
      <TextLink to={placeOf(need)} plain>
        {sentence}
      </TextLink>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
        {about.title || about.reference}
        <Box component="span" sx={{ ml: 1, fontSize: '0.75rem', whiteSpace: 'nowrap' }}>
          {about.reference}
        </Box>
      </Box>
      {task && <TaskNotes task={task} />}
    </Line>
  );
}
