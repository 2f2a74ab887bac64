import { languageNames, offeredLanguages } from '@waymark/domain';
import { html, type Html } from '../html/html.js';
import type { FactsheetTexts } from '../texts/index.js';
import { switchedLink, type Reading } from '../texts/reading.js';

/** The same page in every language, folded away behind the one that it is read in. Works without a script. */
export const languageChoice = ({ language }: Reading, path: string, texts: FactsheetTexts): Html =>
  html`<details class="languages">
    <summary aria-label="${texts.language}, ${languageNames[language]}">${languageNames[language]}</summary>
    <ul>
      ${offeredLanguages.map(
        (one) =>
          html`<li>
            <a
              href="${switchedLink(one, path)}"
              lang="${one}"
              hreflang="${one}"
              ${one === language ? html`aria-current="true"` : ''}
              >${languageNames[one]}</a
            >
          </li>`,
      )}
    </ul>
  </details>`;
