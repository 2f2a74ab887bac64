import type { StandingBlock } from '@waymark/domain';
import { html, type Html } from '../html/html.js';

/** The invitation at the foot of every factsheet. */
export const joinBlock = (block: StandingBlock): Html =>
  html`<section class="join" aria-labelledby="join">
    <div class="wrap">
      <h2 id="join">${block.title}</h2>
      ${block.about.map((text) => html`<p>${text}</p>`)}
      <div class="pair">
        <div>
          <h3>${block.commitmentsTitle}</h3>
          <ul>
            ${block.commitments.map((text) => html`<li>${text}</li>`)}
          </ul>
        </div>
        <div>
          <h3>${block.activitiesTitle}</h3>
          <ol>
            ${block.activities.map((text) => html`<li>${text}</li>`)}
          </ol>
        </div>
        <div>
          <h3>${block.nextStepsTitle}</h3>
          <ol>
            ${block.nextSteps.map((text) => html`<li>${text}</li>`)}
          </ol>
        </div>
        <div>
          <h3>${block.contactTitle}</h3>
          <p>${block.contact}</p>
          <a class="button" href="${block.contactUrl}">${new URL(block.contactUrl).hostname}</a>
        </div>
      </div>
    </div>
  </section>`;
