import { createRoot } from 'react-dom/client';
import { firstLanguage, learnWords } from './words/index.js';
import './report.css';

/** What a mailed link leads to: a report of one's own, or a match to be answered. Neither loads the other. */
const pages = {
  report: async () => (await import('./app.js')).App,
  match: async () => (await import('../match-link/match-app.js')).MatchApp,
};

const root = document.getElementById('root');
const isMatch = window.location.pathname.startsWith('/match');
if (root) {
  const [Page, speech] = await Promise.all([
    pages[isMatch ? 'match' : 'report'](),
    learnWords(firstLanguage()),
  ]);
  createRoot(root).render(<Page speech={speech} />);
}
