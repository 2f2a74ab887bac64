import type { OfferedLanguage } from '@waymark/domain';
import { useCallback, useEffect, useState } from 'react';
import { tokenIn } from '../participant/address.js';
import type { Refusal } from '../participant/api.js';
import { Frame } from '../participant/frame.js';
import { Title } from '../participant/title.js';
import { Trouble } from '../participant/trouble.js';
import {
  isChosen,
  keepLanguage,
  learnWords,
  SpeechContext,
  useSay,
  type Speech,
} from '../participant/words/index.js';
import { lookAtMatch, type MatchView } from './api.js';
import { MatchPage } from './match-page.js';

/** What stands on the page. */
type Shown =
  | { kind: 'waiting' }
  | { kind: 'match'; match: MatchView; token: string }
  | { kind: 'over' }
  | { kind: 'none' }
  | { kind: 'failed'; again: () => Promise<Shown> };

type Speak = (language: OfferedLanguage) => Promise<void>;

/** Looks what the link is for. Nothing is answered by it, however often it is done. */
async function showMatch(token: string | null, speak: Speak): Promise<Shown> {
  if (token === null) return { kind: 'none' };
  try {
    const match = await lookAtMatch(token);
    if (isChosen()) return { kind: 'match', match, token };
    // The mail was in this language; whoever has chosen another here keeps it.
    const language = match.language as OfferedLanguage;
    keepLanguage(language, false);
    await speak(language);
    // The server speaks the language of the page, which is another one now.
    return { kind: 'match', match: await lookAtMatch(token), token };
  } catch (refusal) {
    if ((refusal as Refusal).status === 422) return { kind: 'over' };
    return { kind: 'failed', again: () => showMatch(token, speak) };
  }
}

/** The page of whoever was asked by mail to answer a proposed match: who, why, and yes, “not now” or no. */
export function MatchApp({ speech: first }: { speech: Speech }) {
  const [speech, setSpeech] = useState(first);
  const [shown, setShown] = useState<Shown>({ kind: 'waiting' });
  // Kept here: it leaves the address once the match is answered.
  const [token] = useState(() => tokenIn(window.location.hash));
  const speak = useCallback(async (language: OfferedLanguage) => setSpeech(await learnWords(language)), []);

  useEffect(() => {
    void showMatch(token, speak).then(setShown);
    // Another link opened in the same tab changes nothing but what stands behind the #.
    const begin = () => window.location.reload();
    window.addEventListener('hashchange', begin);
    return () => window.removeEventListener('hashchange', begin);
  }, [token, speak]);

  const inLanguage = async (language: OfferedLanguage) => {
    keepLanguage(language, true);
    await speak(language);
    setShown(await showMatch(token, speak));
  };

  return (
    <SpeechContext value={speech}>
      <Frame onSpeak={inLanguage}>
        {shown.kind === 'match' && (
          <MatchPage
            match={shown.match}
            token={shown.token}
            onMatch={(match) => setShown({ ...shown, match })}
          />
        )}
        {(shown.kind === 'over' || shown.kind === 'none') && <Elsewhere why={shown.kind} />}
        {shown.kind === 'failed' && <Trouble onAgain={() => void shown.again().then(setShown)} />}
      </Frame>
    </SpeechContext>
  );
}

/** There is nothing to answer here: where the match is to be seen. */
function Elsewhere({ why }: { why: 'over' | 'none' }) {
  const say = useSay();
  return (
    <>
      <Title>{say(why === 'over' ? 'match.overTitle' : 'ask.missingTitle')}</Title>
      <p className="lead">{say(why === 'over' ? 'match.over' : 'match.none')}</p>
      <p className="actions">
        <a className="button" href="/exchanges">
          {say('match.signIn')}
        </a>
      </p>
    </>
  );
}
