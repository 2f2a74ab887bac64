import { useNotify, useStore } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { updateMe } from '../api/me.js';
import { useWords } from '../i18n/use-words.js';
import { useMessage } from '../ui/use-message.js';

/** The way through the tour. Whether it was seen is kept for the person, the step only in this browser. */
export function useTour() {
  const t = useWords();
  const queries = useQueryClient();
  const notify = useNotify();
  const message = useMessage();
  const [step, goTo] = useStore('tour.step', 0);
  const keep = async (tourSeen: boolean) => {
    try {
      queries.setQueryData(['me'], await updateMe({ tourSeen }));
      goTo(0);
    } catch (problem) {
      notify(t('tour.failed', { why: message(problem) }), { type: 'error' });
    }
  };
  return { step, goTo, putAway: () => void keep(true), showAgain: () => void keep(false) };
}
