import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { PublishedItemView, SideView } from '../../api/views.js';
import { ActionButton } from '../../case/open-action.js';
import { useMe } from '../../data/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { When } from '../../ui/due.js';
import { Subheading } from '../../ui/subheading.js';
import { Tag, type Tone } from '../../ui/tag.js';
import type { PanelProps } from '../stage-panels.js';
import { CheckList } from './check-list.js';

const tones: Readonly<Record<string, Tone>> = {
  confirmed: 'done',
  refused: 'stopped',
  dropped: 'stopped',
  withdrawn: 'stopped',
};

export function FactsheetPanel({ exchange }: PanelProps) {
  const t = useWords();
  const { factsheet, hostSide, senderSide } = exchange;
  const approval = (side: SideView, who: string) => ({
    term: who,
    done: side.approvedAt !== null,
    value: side.approvedAt ? (
      <>
        {t('factsheet.approvedOn')} <When value={side.approvedAt} />
      </>
    ) : (
      t('factsheet.notApproved')
    ),
  });
  return (
    <>
      <Button component={Link} to={`/factsheet-drafts/${exchange.id}/show`} variant="outlined" sx={{ mb: 2 }}>
        {t('factsheet.open')}
      </Button>
      <CheckList
        items={[approval(hostSide, exchange.host.shortName), approval(senderSide, exchange.sender.shortName)]}
      />
      {factsheet.changesAsked.length > 0 && (
        <>
          <Subheading>{t('factsheet.changesAsked')}</Subheading>
          {factsheet.changesAsked.map(({ at, side, comment }) => (
            <Box
              key={at}
              component="blockquote"
              sx={{ m: 0, mb: 1, pl: 1.5, borderLeft: 2, borderColor: 'divider' }}
            >
              {comment}
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {side === 'host' ? exchange.host.shortName : exchange.sender.shortName} · <When value={at} />
              </Box>
            </Box>
          ))}
        </>
      )}
      {factsheet.itemCounts.all > 0 && (
        <>
          <Subheading>{t('factsheet.items')}</Subheading>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 0.5 }}>
            {t('factsheet.itemsSoFar', { ...factsheet.itemCounts })}
          </Box>
          <Box component="ul" sx={{ p: 0, listStyle: 'none' }}>
            {factsheet.items.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </Box>
        </>
      )}
    </>
  );
}

function Item({ item }: { item: PublishedItemView }) {
  const t = useWords();
  const { data: me } = useMe();
  const what = t(item.kind === 'quote' ? 'factsheet.quoteOf' : 'factsheet.photoOf', {
    name: item.personName,
  });
  const mine = me?.person.id === item.personId;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        minHeight: 44,
        py: 0.5,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 180px' }}>{what}</Box>
      <Tag tone={tones[item.status] ?? 'quiet'}>{t(`item.${item.status}` as 'item.asked')}</Tag>
      {item.status === 'asked' && mine && (
        <>
          <ActionButton action="confirmItem" given={{ itemId: item.id }} />
          <ActionButton action="refuseItem" given={{ itemId: item.id }} />
        </>
      )}
    </Box>
  );
}
