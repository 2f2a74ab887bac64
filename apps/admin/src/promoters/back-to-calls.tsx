import Box from '@mui/material/Box';
import { useSearchParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.js';
import { TextLink } from '../ui/text-link.js';
import { callPath } from './paths.js';

/** The one call that the filters of a list name, or none. */
function callIn(filter: string | null): string | undefined {
  try {
    const { callId } = JSON.parse(filter ?? '{}') as { callId?: unknown };
    return typeof callId === 'string' ? callId : undefined;
  } catch {
    return undefined;
  }
}

/** From the applications back to their call, or to all calls. */
export function BackToCalls() {
  const t = useWords();
  const [params] = useSearchParams();
  const callId = callIn(params.get('filter'));
  return (
    <Box sx={{ fontSize: '0.875rem', mb: 1 }}>
      <TextLink to={callId ? callPath(callId) : '/promoter-calls'}>
        {t(callId ? 'promoter.toCall' : 'promoter.calls')}
      </TextLink>
    </Box>
  );
}
