import type { QueryClient } from '@tanstack/react-query';

/** Many changes of one moment are one reading. */
const pause = 400;

/**
 * Listens to what changed in cases that the viewer may see, and lets what is on the screen be read again.
 * The browser opens the stream anew by itself when it ends.
 * @returns what to call when nobody looks any more
 */
export function followChanges(queries: QueryClient): () => void {
  const stream = new EventSource('/api/changes');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readAgain = () => {
    clearTimeout(timer);
    // Reports that somebody is writing keep their own answers, so reading again takes nothing away.
    timer = setTimeout(
      () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'auth' }),
      pause,
    );
  };
  stream.addEventListener('case', readAgain);
  return () => {
    clearTimeout(timer);
    stream.close();
  };
}
