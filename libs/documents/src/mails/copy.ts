import type { ReportCopy } from '@waymark/domain';
import { html, type Html } from '../html/html.js';

/** The copy of a report as it stands in a mail, and what is said around it. */
export interface CopyParts {
  readonly heading: string;
  readonly sections: ReportCopy['sections'];
  /** Sentences behind it: what is missing, what comes next. */
  readonly after: readonly string[];
}

/** For programs that show text only: a question in a line, what was answered set in under it. */
export const copyAsText = ({ heading, sections, after }: CopyParts): string[] => [
  `${heading}\n${'='.repeat(heading.length)}`,
  ...sections.flatMap(({ title, answers }) => [
    `${title}\n${'-'.repeat(title.length)}`,
    ...answers.map(({ question, lines }) => [question, ...lines.map((line) => `  ${line}`)].join('\n')),
  ]),
  ...after,
];

const answer = (question: string, lines: readonly string[]): Html =>
  html`<p class="soft" style="margin:0 0 4px;font-size:14px;color:#4b5664;">${question}</p>
    ${lines.map(
      (line, index) => html`<p style="margin:0 0 ${index === lines.length - 1 ? 16 : 4}px;">${line}</p>`,
    )}`;

/** The same for everybody else. */
export const copyAsHtml = ({ heading, sections, after }: CopyParts): Html =>
  html`<h2
      class="line"
      style="margin:0 0 16px;padding-top:24px;border-top:1px solid #dcd8ce;font-size:20px;line-height:1.3;"
    >
      ${heading}
    </h2>
    ${sections.map(
      ({ title, answers }) =>
        html`<h3 style="margin:24px 0 8px;font-size:16px;">${title}</h3>
          ${answers.map(({ question, lines }) => answer(question, lines))}`,
    )}
    ${after.map((text) => html`<p style="margin:16px 0;">${text}</p>`)}`;
