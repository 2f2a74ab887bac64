import { localeOf, type OfferedLanguage } from '@waymark/domain';
import type { SaveState } from '../drafts/draft-keeper.js';
import { useLanguage, useSay } from './words/index.js';

const timeOf = (instant: string, language: OfferedLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

/** Whether what was typed is safe. Said politely, so that it never interrupts. */
export function SaveLine({ state }: { state: SaveState }) {
  const say = useSay();
  const language = useLanguage();
  const isBad = state.kind === 'failed' || state.kind === 'closed';
  return (
    <p role="status" className={isBad ? 'saved bad' : 'saved'}>
      {state.kind === 'saving' && say('save.saving')}
      {state.kind === 'saved' && state.at && say('save.saved', { time: timeOf(state.at, language) })}
      {state.kind === 'failed' && say(state.kept ? 'save.kept' : 'save.here')}
      {state.kind === 'closed' && say('save.closed')}
    </p>
  );
}
