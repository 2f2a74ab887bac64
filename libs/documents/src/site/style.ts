/** The look of public pages: light and dark by what the system asks for, and plain on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1c2430; --soft: #4b5664; --line: #dcd8ce;
  --accent: #0b6b6b; --on-accent: #ffffff; --tint: #eef2ee; --shade: #e3e0d8;
  --serif: 'Source Serif 4', Georgia, 'Times New Roman', serif;
  --sans: Inter, system-ui, -apple-system, 'Segoe UI', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12171d; --ink: #ece9e2; --soft: #aab4bf; --line: #2c3641;
    --accent: #5cc4be; --on-accent: #0d1a1c; --tint: #18222a; --shade: #202a33;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 1.125rem/1.6 var(--serif); text-rendering: optimizeLegibility; overflow-wrap: break-word;
}
.wrap { width: min(100% - 3rem, 75rem); margin-inline: auto; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
h1, h2, h3 { font-weight: 400; line-height: 1.15; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(2.125rem, 1.3rem + 3.4vw, 3.75rem); letter-spacing: -.02em; max-width: 22ch; }
h2 { font-size: 1.875rem; letter-spacing: -.01em; margin-bottom: 1rem; }
h3 { font: 600 1rem/1.4 var(--sans); margin: 1.75rem 0 .5rem; }
p { margin: 0 0 1rem; max-width: 68ch; }
p, li, dd, blockquote { text-wrap: pretty; }
ul, ol { margin: 0; padding-left: 1.25rem; max-width: 68ch; }
li { margin-bottom: .5rem; padding-left: .25rem; }
li::marker { color: var(--accent); }
figure { margin: 0; }
img { display: block; max-width: 100%; height: auto; border-radius: 8px; background: var(--shade); }
figcaption strong { font-weight: 600; color: var(--ink); margin-right: .25rem; }
figcaption { font: 400 .875rem/1.45 var(--sans); color: var(--soft); margin-top: .5rem; max-width: 68ch; }

.top { font: 400 .875rem/1.4 var(--sans); }
.top .wrap { display: flex; gap: 1rem 2rem; align-items: center; justify-content: space-between; padding-block: 1.25rem; }
.top a { color: var(--ink); text-decoration: none; }
.top a:hover { text-decoration: underline; }
.brand { font-weight: 600; display: flex; gap: .75rem; align-items: center; }
.brand svg { flex: none; color: var(--accent); }
.quiet { color: var(--soft); white-space: nowrap; }
.top .quiet { display: flex; gap: 1.5rem; }
.quiet a { color: inherit; }
.top .also { display: none; }
.languages { position: relative; }
.languages summary { cursor: pointer; }
.languages ul { position: absolute; right: 0; z-index: 2; min-width: 10rem; list-style: none; margin: .5rem 0 0; padding: .5rem 0; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
.languages li { margin: 0; padding: 0; }
.languages a { display: block; padding: .625rem 1rem; color: var(--ink); }
.languages [aria-current] { font-weight: 600; }

.banner { font: 600 .875rem/1.4 var(--sans); background: var(--tint); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin-block: 0 1.25rem; max-width: 75rem; }
.lead img { width: 100%; aspect-ratio: 21 / 9; object-fit: cover; }
.kicker { font: 600 .875rem/1.4 var(--sans); color: var(--accent); margin: 2.5rem 0 .75rem; }
.body { display: grid; gap: 2.5rem 5rem; margin-top: 3rem; }
.facts { font: 400 1rem/1.5 var(--sans); border-top: 2px solid var(--ink); align-self: start; }
.facts div { padding: .875rem 0; border-bottom: 1px solid var(--line); }
.facts dl { margin: 0; }
.facts dt { font-size: .875rem; color: var(--soft); }
.facts dd { margin: .125rem 0 0; }
.facts dd + dd { margin-top: .625rem; }
.facts strong { font-weight: 600; }
.facts small { display: block; font-size: .875rem; color: var(--soft); }
.pdf { display: inline-flex; gap: .5rem; align-items: center; margin-top: 1.25rem; font-weight: 600; min-height: 2.75rem; }
.story > section + section { margin-top: 3.5rem; }
.story > section > .first { font-size: 1.25rem; line-height: 1.5; }
.next { max-width: 50rem; border-left: 4px solid var(--accent); background: var(--tint); padding: 1.5rem 1.75rem .75rem; border-radius: 0 8px 8px 0; }

.wide { margin-top: 4.5rem; }
.gallery { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); }
.gallery > :only-child { max-width: 44rem; }
.gallery img { width: 100%; aspect-ratio: 3 / 2; object-fit: cover; }
.pair { display: grid; gap: 1rem 5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
.pair h3 { margin-top: .5rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
.voices { display: grid; gap: 2.5rem 5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
blockquote { margin: 0; font: 400 1.5625rem/1.4 var(--serif); }
blockquote p { margin: 0 0 .75rem; }
.voices figcaption { margin-top: 0; padding-top: .25rem; color: var(--ink); }
.voices figure { border-top: 2px solid var(--accent); padding-top: 1.25rem; }

.join { margin-top: 5rem; background: var(--tint); border-top: 1px solid var(--line); padding-block: 4rem; }
.join .pair { margin-block: 1rem 2.5rem; }
.join .pair h3 { border-top-color: var(--accent); }
.button {
  display: inline-flex; align-items: center; min-height: 2.75rem; padding: .5rem 1.25rem; border-radius: 8px;
  background: var(--accent); color: var(--on-accent); font: 600 1rem/1.4 var(--sans); text-decoration: none;
}
.button:hover { text-decoration: underline; }
.foot { font: 400 .875rem/1.5 var(--sans); color: var(--soft); padding-block: 1.5rem 2.5rem; background: var(--tint); }
.foot p { margin: 0; }

.page-head { margin-block: 2.5rem 3rem; }
.page-head p { font-size: 1.25rem; line-height: 1.5; margin-top: 1rem; }
.cards { list-style: none; padding: 0; max-width: none; display: grid; gap: 3rem 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); }
.cards li { margin: 0; padding: 0; position: relative; }
.cards img, .cards .blank { width: 100%; aspect-ratio: 3 / 2; object-fit: cover; border-radius: 8px; }
.cards .blank { display: grid; place-items: center; background: var(--tint); color: var(--accent); border: 1px solid var(--line); }
.cards h2 { font-size: 1.375rem; line-height: 1.25; letter-spacing: 0; margin: .375rem 0 .375rem; }
.cards h2 a { color: var(--ink); text-decoration: none; }
.cards h2 a::after { content: ''; position: absolute; inset: 0; }
.cards li:hover h2 a { text-decoration: underline; }
.cards .kicker { margin: 1rem 0 0; }
.cards p { font: 400 .875rem/1.5 var(--sans); color: var(--soft); margin: 0; }
.cards .kicker { font-weight: 600; color: var(--accent); }
.pages { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3rem; font: 600 1rem/1.4 var(--sans); }
.foot-space { height: 5rem; }
.guidelines h1 { max-width: 26ch; }
.guidelines h3 { font-size: 1.125rem; margin-top: 2.5rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
.guidelines h4 { font: 600 .875rem/1.4 var(--sans); color: var(--accent); margin: 1.25rem 0 .5rem; }
.guidelines li small { font: 400 .875rem/1.5 var(--sans); color: var(--soft); }

.state { font: 600 1.125rem/1.5 var(--sans); margin-top: 1.5rem; }
.fallback { font: 400 .875rem/1.5 var(--sans); color: var(--soft); }
.choose { display: flex; flex-wrap: wrap; gap: 1rem 1.25rem; align-items: end; margin-bottom: 2.5rem; font: 400 1rem/1.4 var(--sans); }
.choose label { display: grid; gap: .25rem; font-size: .875rem; color: var(--soft); min-width: min(100%, 11rem); }
.choose select, .choose input { font: 400 1rem/1.4 var(--sans); min-height: 2.75rem; padding: .375rem .625rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; max-width: 100%; }
button.button { border: 0; cursor: pointer; }
.portrait { max-width: 22rem; margin-bottom: 1.5rem; }
.said { font: 400 1.375rem/1.4 var(--serif); border-left: 4px solid var(--accent); padding-left: 1.25rem; list-style: none; }
.posts { display: grid; gap: 1.5rem; max-width: 44rem; }
.posts label { font: 600 .875rem/1.4 var(--sans); }
.posts textarea { display: block; width: 100%; min-height: 9rem; margin-block: .375rem .625rem; padding: .75rem; font: 400 1rem/1.5 var(--sans); color: var(--ink); background: var(--tint); border: 1px solid var(--soft); border-radius: 8px; }

@media (min-width: 60rem) {
  .body { grid-template-columns: minmax(0, 1fr) 20rem; }
  .body .facts { grid-column: 2; grid-row: 1; }
  .body .story { grid-column: 1; grid-row: 1; }
}
@media (max-width: 40rem) {
  body { font-size: 1.0625rem; }
  .wrap { width: min(100% - 2rem, 75rem); }
  .top .quiet > a { display: none; }
  .top .wrap { column-gap: 1rem; }
  .top .also { display: flex; flex-wrap: wrap; justify-content: flex-start; gap: .25rem 1.5rem; padding-top: 0; color: var(--soft); }
  .top .also a { color: inherit; padding-block: .25rem; }
  .brand { min-width: 0; overflow-wrap: anywhere; }
  .lead { width: 100%; }
  .lead img { aspect-ratio: 3 / 2; border-radius: 0; }
  .lead figcaption { margin-inline: 1rem; }
  .kicker { margin-top: 1.5rem; }
  .body { margin-top: 2rem; }
  .story > section + section, .wide { margin-top: 3rem; }
  blockquote { font-size: 1.25rem; }
  .next { padding: 1.25rem 1.25rem .5rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --line: #999; --accent: #0b6b6b; --tint: #fff; }
  body { font-size: 11pt; }
  .skip, .pdf, .top .quiet, .top .also, .button { display: none; }
  .guidelines .body { display: block; }
  .guidelines .facts { margin-bottom: 1cm; }
  .wide, .join { margin-top: 2rem; padding-block: 1rem; }
  figure, blockquote, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .lead img { aspect-ratio: auto; max-height: 9cm; }
}
`;
