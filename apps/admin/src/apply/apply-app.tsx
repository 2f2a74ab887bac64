import type { OfferedLanguage } from '@waymark/domain';
import { useCallback, useEffect, useState } from 'react';
import { tokenIn } from '../participant/address.js';
import type { Refusal } from '../participant/api.js';
import { Frame } from '../participant/frame.js';
import { Trouble } from '../participant/trouble.js';
import {
  isChosen,
  keepLanguage,
  learnWords,
  SpeechContext,
  type Speech,
} from '../participant/words/index.js';
import { type Application, type Link, lookAtLink, openLink, readApplication } from './api.js';
import { ApplicationPage } from './application-page.js';
import { AskPage } from './ask-page.js';
import { BeginPage, OpenPage } from './begin-page.js';
import { english } from './words/en.js';
import { ApplyWordsContext, learnApplyWords } from './words/index.js';

type Shown =
  | { kind: 'waiting' }
  | { kind: 'ask'; isOver: boolean }
  | { kind: 'link'; link: Link; token: string }
  | { kind: 'application'; application: Application }
  | { kind: 'failed'; again: () => Promise<Shown> };

type Speak = (language: OfferedLanguage) => Promise<void>;

const idIn = (pathname: string): string | null => /^\/apply\/([0-9a-f-]{36})\/?$/.exec(pathname)?.[1] ?? null;

async function showApplication(id: string): Promise<Shown> {
  try {
    return { kind: 'application', application: await readApplication(id) };
  } catch (refusal) {
    const { status } = refusal as Refusal;
    if (status === 401 || status === 404) return { kind: 'ask', isOver: true };
    return { kind: 'failed', again: () => showApplication(id) };
  }
}

/** Looks what the link is for. Nothing begins by it, however often it is done. */
async function showLink(token: string, speak: Speak): Promise<Shown> {
  try {
    const link = await lookAtLink(token);
    const language = link.language as OfferedLanguage;
    if (!isChosen()) {
      keepLanguage(language, false);
      await speak(language);
    }
    return { kind: 'link', link, token };
  } catch (refusal) {
    if ((refusal as Refusal).status === 422) return { kind: 'ask', isOver: true };
    return { kind: 'failed', again: () => showLink(token, speak) };
  }
}

/** What the address leads to. */
function arrive(speak: Speak): Promise<Shown> {
  const token = tokenIn(window.location.hash);
  if (token !== null) return showLink(token, speak);
  const id = idIn(window.location.pathname);
  return id ? showApplication(id) : Promise.resolve({ kind: 'ask', isOver: false });
}

/** The page of whoever applies, nominates, is nominated or writes with them: all of it by links. */
export function ApplyApp({ speech: first }: { speech: Speech }) {
  const [speech, setSpeech] = useState(first);
  const [words, setWords] = useState<typeof english | Readonly<Record<keyof typeof english, string>>>(
    english,
  );
  const [shown, setShown] = useState<Shown>({ kind: 'waiting' });
  const speak = useCallback(async (language: OfferedLanguage) => {
    const [spoken, own] = await Promise.all([learnWords(language), learnApplyWords(language)]);
    setWords(own);
    setSpeech(spoken);
  }, []);

  useEffect(() => {
    const begin = () =>
      void learnApplyWords(first.language)
        .then(setWords)
        .then(() => arrive(speak))
        .then(setShown);
    begin();
    // Another link opened in the same tab changes nothing but what stands behind the #.
    window.addEventListener('hashchange', begin);
    return () => window.removeEventListener('hashchange', begin);
  }, [first, speak]);

  const inLanguage = async (language: OfferedLanguage) => {
    keepLanguage(language, true);
    await speak(language);
    if (shown.kind === 'application') setShown(await showApplication(shown.application.id));
  };
  const enter = async (id: string) => {
    // The token goes out of the address, and so out of the browser's history.
    window.history.replaceState(null, '', `/apply/${id}`);
    setShown(await showApplication(id));
  };

  return (
    <SpeechContext value={speech}>
      <ApplyWordsContext value={words}>
        <Frame onSpeak={inLanguage}>
          {shown.kind === 'ask' && <AskPage isOver={shown.isOver} />}
          {shown.kind === 'link' && shown.link.use === 'begin' && (
            <BeginPage link={shown.link} token={shown.token} onBegun={enter} />
          )}
          {shown.kind === 'link' && shown.link.use === 'open' && (
            <OpenPage link={shown.link} onOpen={async () => enter(await openLink(shown.token))} />
          )}
          {shown.kind === 'application' && (
            <ApplicationPage
              key={`${speech.language} ${shown.application.status} ${shown.application.role} ${shown.application.openField}`}
              application={shown.application}
              onApplication={(application) => setShown({ kind: 'application', application })}
              onEnded={() => setShown({ kind: 'ask', isOver: false })}
            />
          )}
          {shown.kind === 'failed' && <Trouble onAgain={() => void shown.again().then(setShown)} />}
        </Frame>
      </ApplyWordsContext>
    </SpeechContext>
  );
}
