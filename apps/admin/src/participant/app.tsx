import { Component, useCallback, useEffect, useState, type ReactNode } from 'react';
import type { OfferedLanguage } from '@waymark/domain';
import { pathTo, placeIn, tokenIn } from './address.js';
import { lookAtLink, openLink, readReport, type LinkView, type Refusal, type Report } from './api.js';
import { AskLink, type WhyAsked } from './ask-link.js';
import { Frame } from './frame.js';
import { Landing } from './landing.js';
import { ReportPages } from './report-pages.js';
import { Trouble } from './trouble.js';
import { isChosen, keepLanguage, learnWords, SpeechContext, useSay, type Speech } from './words/index.js';

/** What stands on the page. */
type Shown =
  | { kind: 'waiting' }
  | { kind: 'landing'; link: LinkView; token: string }
  | { kind: 'report'; report: Report }
  | { kind: 'ask'; why: WhyAsked; token: string | null }
  | { kind: 'failed'; again: () => Promise<Shown> };
type Speak = (language: OfferedLanguage) => Promise<void>;

async function showReport(id: string): Promise<Shown> {
  try {
    return { kind: 'report', report: await readReport(id) };
  } catch (refusal) {
    const { status } = refusal as Refusal;
    if (status === 401 || status === 404) return { kind: 'ask', why: 'away', token: null };
    return { kind: 'failed', again: () => showReport(id) };
  }
}

/** Looks what the link is for. Nothing begins by it, however often it is done. */
async function showLink(token: string, speak: Speak): Promise<Shown> {
  try {
    const link = await lookAtLink(token);
    const language = link.language as OfferedLanguage;
    // The mail was in this language; whoever has chosen another here keeps it.
    if (!isChosen()) {
      await speak(language);
      keepLanguage(language, false);
    }
    return { kind: 'landing', link, token };
  } catch (refusal) {
    if ((refusal as Refusal).status === 422) return { kind: 'ask', why: 'over', token };
    return { kind: 'failed', again: () => showLink(token, speak) };
  }
}

/** One tap: from now on this browser may write the report. */
async function enter(token: string): Promise<Shown> {
  try {
    const id = await openLink(token);
    // The token goes out of the address, and so out of the browser's history.
    window.history.replaceState(null, '', pathTo(id));
    return await showReport(id);
  } catch (refusal) {
    if ((refusal as Refusal).status === 422) return { kind: 'ask', why: 'over', token };
    return { kind: 'failed', again: () => enter(token) };
  }
}

/** What the address leads to. */
function arrive(speak: Speak): Promise<Shown> {
  const token = tokenIn(window.location.hash);
  const { reportId } = placeIn(window.location.pathname);
  if (token !== null) return showLink(token, speak);
  if (reportId) return showReport(reportId);
  return Promise.resolve({ kind: 'ask', why: 'none', token: null });
}

/** The page of whoever came by a mailed link. */
export function App({ speech: first }: { speech: Speech }) {
  const [speech, setSpeech] = useState(first);
  const [shown, setShown] = useState<Shown>({ kind: 'waiting' });
  const speak = useCallback(async (language: OfferedLanguage) => setSpeech(await learnWords(language)), []);

  useEffect(() => {
    const begin = () => void arrive(speak).then(setShown);
    begin();
    // Another link opened in the same tab changes nothing but what stands behind the #.
    window.addEventListener('hashchange', begin);
    return () => window.removeEventListener('hashchange', begin);
  }, [speak]);

  const inLanguage = async (language: OfferedLanguage) => {
    keepLanguage(language, true);
    await speak(language);
    // The questions come from the server in the language of the page.
    if (shown.kind === 'report') setShown(await showReport(shown.report.id));
  };

  return (
    <SpeechContext value={speech}>
      <Guard>
        {shown.kind === 'report' ? (
          <ReportPages
            key={`${shown.report.id} ${speech.language} ${shown.report.status}`}
            report={shown.report}
            onReport={(report) => setShown({ kind: 'report', report })}
            onSpeak={inLanguage}
          />
        ) : (
          <Frame onSpeak={inLanguage}>
            {shown.kind === 'landing' && (
              <Landing link={shown.link} onBegin={async () => setShown(await enter(shown.token))} />
            )}
            {shown.kind === 'ask' && <AskLink why={shown.why} token={shown.token} />}
            {shown.kind === 'failed' && <Trouble onAgain={() => void shown.again().then(setShown)} />}
            {shown.kind === 'waiting' && <Waiting />}
          </Frame>
        )}
      </Guard>
    </SpeechContext>
  );
}

function Waiting() {
  const say = useSay();
  return (
    <p role="status" className="quiet late">
      {say('loading')}
    </p>
  );
}

/** Whatever breaks on the page is said, and what was typed is on this device. */
class Guard extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? (
      <Frame>
        <Trouble onAgain={() => window.location.reload()} isCrash />
      </Frame>
    ) : (
      this.props.children
    );
  }
}
