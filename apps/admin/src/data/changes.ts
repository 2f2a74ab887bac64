import type { QueryClient } from '@tanstack/react-query';

/** Many changes of one moment are one reading. */
const pause = 400;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Everything on the screen is read again; who is signed in does not change with a case. */
const fresh = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' && queryKey[0] !== 'me' });

/** After one's own step: the news of it, if it is there already, needs no reading of its own. */
export function readAgain(queries: QueryClient): Promise<void> {
  clearTimeout(timer);
  return fresh(queries);
}

/**
 * Listens to what changed in cases that the viewer may see, and lets what is on the screen be read again.
 * The browser opens the stream anew by itself when it ends.
 * @returns what to call when nobody looks any more
 */
export function followChanges(queries: QueryClient): () => void {
  const stream = new EventSource('/api/changes');
  const onNews = () => {
    clearTimeout(timer);
    // Reports that somebody is writing keep their own answers, so reading again takes nothing away.
    timer = setTimeout(() => void fresh(queries), pause);
  };
  stream.addEventListener('case', onNews);
  return () => {
    clearTimeout(timer);
    stream.close();
  };
}
