import { languageNames, offeredLanguages, type OfferedLanguage } from '@waymark/domain';
import type { ReactNode } from 'react';
import { useLanguage, useSay } from './words/index.js';

interface Props {
  children: ReactNode;
  /** Left of the language: whether what was typed is safe. */
  status?: ReactNode;
  onSpeak?: (language: OfferedLanguage) => unknown;
}

/** The page around what it is about: who asks, and in which language. */
export function Frame({ children, status, onSpeak }: Props) {
  const say = useSay();
  return (
    <>
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <header>
        <div className="top">
          <div className="column">
            <span className="brand">
              <Sign />
              Waymark
            </span>
            {onSpeak && <Languages onSpeak={onSpeak} />}
          </div>
        </div>
        {status}
      </header>
      <main id="main" className="column" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Languages({ onSpeak }: { onSpeak: (language: OfferedLanguage) => unknown }) {
  const say = useSay();
  const current = useLanguage();
  return (
    <label className="languages">
      <span className="unseen">{say('language')}</span>
      <select
        value={current}
        onChange={({ target }) => void onSpeak(target.value as OfferedLanguage)}
        autoComplete="off"
      >
        {offeredLanguages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Three waymarks on a path. */
const Sign = () => (
  <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true" fill="currentColor">
    <circle cx="3" cy="17" r="3" />
    <circle cx="14" cy="10" r="3" />
    <circle cx="25" cy="3" r="3" />
    <path d="M3 17 14 10 25 3" fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);
