import '@fontsource-variable/inter';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app.js';
import { settleLanguage } from './i18n/language.js';
import { keepFocus } from './keys/keep-focus.js';

const root = document.getElementById('root');
if (root) {
  await settleLanguage();
  keepFocus();
  createRoot(root).render(
    <StrictMode>
      {/* Not as transitions: address and page would disagree while a page is drawn, and a link pressed in
          between would lead on from the page before, without the filter that the address already names. */}
      <BrowserRouter useTransitions={false}>
        <App />
      </BrowserRouter>
    </StrictMode>,
  );
}
