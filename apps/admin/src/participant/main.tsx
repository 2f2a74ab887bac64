import { offeredLanguage } from '@waymark/domain';
import { createRoot } from 'react-dom/client';
import { firstLanguage, learnWords } from './words/index.js';
import './report.css';

/** What a mailed link leads to: a report of one's own, a match to be answered, an application. None loads another. */
const pages = {
  report: async () => (await import('./app.js')).App,
  apply: async () => (await import('../apply/apply-app.js')).ApplyApp,
  match: async () => (await import('../match-link/match-app.js')).MatchApp,
};

const root = document.getElementById('root');
const place = window.location.pathname.split('/')[1];
// Whoever comes from a public page goes on in its language.
const asked = offeredLanguage(new URLSearchParams(window.location.search).get('lang') ?? '');
if (root) {
  const [Page, speech] = await Promise.all([
    pages[place === 'match' || place === 'apply' ? place : 'report'](),
    learnWords(asked ?? firstLanguage()),
  ]);
  createRoot(root).render(<Page speech={speech} />);
}
