import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { firstLanguage, learnWords } from './words/index.js';
import './report.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App speech={await learnWords(firstLanguage())} />);
