import { useCallback } from 'react';
import type { ExchangeRow } from '../api/views.js';
import { waitsForMe } from './waits-for-me.js';
import { useMe } from '../data/use-me.js';
import { useWords } from '../i18n/use-words.js';

/** On whom an exchange waits, by name: "you", "Borås", "the participants". */
export function useWaitsFor(): (row: ExchangeRow) => string {
  const t = useWords();
  const { data: me } = useMe();
  return useCallback(
    (row) => {
      const names: Readonly<Record<string, string>> = {
        secretariat: t('waits.secretariat'),
        host: row.host.shortName,
        sender: row.sender.shortName,
        participant: t('waits.participants'),
      };
      const mine = me ? row.waitingOn.filter((role) => waitsForMe({ ...row, waitingOn: [role] }, me)) : [];
      const others = row.waitingOn.filter((role) => !mine.includes(role)).map((role) => names[role] ?? '');
      const all = [...(mine.length > 0 ? [t('waits.you')] : []), ...others].filter(Boolean);
      return all.join(', ') || t('waits.nobody');
    },
    [t, me],
  );
}
