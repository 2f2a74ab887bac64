import type { RankedApplication } from '../../api/views.js';
import { useWords } from '../../i18n/use-words.js';
import { Tag } from '../../ui/tag.js';
import { optionName } from '../words.js';

/** What is staged for an application, or that the release leaves it out; nothing while neither is. */
export function StagedTag({ row }: { row: Pick<RankedApplication, 'staged' | 'waitlistRank' | 'leftOut'> }) {
  const t = useWords();
  const { staged, waitlistRank, leftOut } = row;
  if (leftOut !== null) return <Tag tone="held">{t('promoter.leftOut')}</Tag>;
  if (staged === null) return null;
  return (
    <Tag tone="accent">
      {waitlistRank === null ? optionName(staged) : t('promoter.waitlistPlace', { rank: waitlistRank })}
    </Tag>
  );
}
