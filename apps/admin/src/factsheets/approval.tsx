import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { FactsheetContent, FactsheetPhoto } from '@waymark/domain';
import type { ActionView, ExchangeView } from '../api/views.js';
import { ActionDialog } from '../case/action-dialog.js';
import { AskContext } from '../case/ask-context.js';
import { firstDraft, type Draft } from '../case/draft.js';
import { useMe } from '../data/use-me.js';
import { askContextOf } from '../exchanges/ask-context-of.js';
import { useWords } from '../i18n/use-words.js';
import { Panel } from '../ui/panel.js';
import { Tag } from '../ui/tag.js';

/** Steps that are about the factsheet, so that whoever reads it can answer at once. */
const about = [
  'finishDraft',
  'approveFactsheet',
  'requestChanges',
  'publishWithoutSide',
  'withdrawConsent',
  'giveConsent',
];

interface Open {
  action: ActionView;
  draft: Draft;
}

/** What is asked of the reader: approve, ask for changes, confirm one's own quote and photos. */
export function Approval({ exchange, content }: { exchange: ExchangeView; content: FactsheetContent }) {
  const t = useWords();
  const { data: me } = useMe();
  const [open, setOpen] = useState<Open | null>(null);
  const context = askContextOf(exchange);
  const allowed = exchange.actions.filter(
    ({ name, allowed: may, onBehalf }) =>
      may && about.includes(name) && (name !== 'withdrawConsent' || onBehalf.length === 0),
  );
  const find = (name: string) => exchange.actions.find((action) => action.name === name && action.allowed);
  const begin = (action: ActionView, given: Record<string, unknown> = {}) => {
    const draft = firstDraft(action, context);
    setOpen({ action, draft: { ...draft, values: { ...draft.values, ...given } } });
  };
  const mine = exchange.factsheet.items.filter(
    ({ personId, status }) => personId === me?.person.id && status === 'asked',
  );
  const confirm = find('confirmItem');
  const refuse = find('refuseItem');
  const photoOf = (itemId: string) =>
    content.photos.find(({ photoId }) => itemId.startsWith(`photo:${photoId}:`));
  const textOf = (personId: string) => content.quotes.find((quote) => quote.personId === personId)?.text;
  if (allowed.length === 0 && mine.length === 0) return null;
  return (
    <AskContext.Provider value={context}>
      <Panel title={t('factsheet.yourAnswer')}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {mine.map((item) => (
            <Box key={item.id}>
              <Box sx={{ mb: 1 }}>
                {item.kind === 'quote'
                  ? t('factsheet.mayWeQuote', { text: textOf(item.personId) ?? '' })
                  : t('factsheet.mayWeShow')}{' '}
                <Tag>{t('item.asked')}</Tag>
              </Box>
              {item.kind === 'photo' && <AskedPhoto photo={photoOf(item.id)} />}
              <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
                {confirm && (
                  <Button
                    variant="contained"
                    color="primary"
                    onClick={() => begin(confirm, { itemId: item.id })}
                  >
                    {confirm.label}
                  </Button>
                )}
                {refuse && <Button onClick={() => begin(refuse, { itemId: item.id })}>{refuse.label}</Button>}
              </Box>
            </Box>
          ))}
          {allowed.map((action) => (
            <Button
              key={action.name}
              {...(action.weight === 'main' && { variant: 'contained' as const, color: 'primary' as const })}
              onClick={() => begin(action)}
            >
              {action.label}
            </Button>
          ))}
        </Box>
      </Panel>
      {open && (
        <ActionDialog
          kind="exchange"
          id={exchange.id}
          action={open.action}
          draft={open.draft}
          onDraft={(draft) => setOpen({ ...open, draft })}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        />
      )}
    </AskContext.Provider>
  );
}

/** Who is asked about a photo sees it beside the question. */
function AskedPhoto({ photo }: { photo: FactsheetPhoto | undefined }) {
  if (!photo) return null;
  return (
    <Box
      component="img"
      src={`/api/photos/${photo.photoId}?width=480`}
      alt={photo.alt}
      sx={{
        display: 'block',
        width: '100%',
        maxWidth: 320,
        height: 'auto',
        aspectRatio: `${photo.width} / ${photo.height}`,
        borderRadius: 1,
        mb: 1,
      }}
    />
  );
}
