import { settingDefinitions } from './deadlines/index.js';
import { exchangeLifecycle } from './exchange/index.js';
import { describeLifecycle } from './lifecycle/index.js';
import { proposalLifecycle } from './proposal/index.js';
import { wordsIn } from './words/index.js';

const units = { days: 'days', workingDays: 'working days', months: 'months', count: '', cefr: 'CEFR level' };

/** The page docs/lifecycle.md: both lifecycles and every number in them, made from what the software runs on. */
export function lifecycleMarkdown(): string {
  const settings = Object.entries(settingDefinitions).map(
    ([key, { value, unit, about }]) => `| \`${key}\` | ${`${value} ${units[unit]}`.trim()} | ${about} |`,
  );
  return [
    '# Lifecycles',
    '',
    'Made by `npm run generate` from the lifecycle definitions in `libs/domain/src`. Do not edit it by hand.',
    '',
    '## Exchange',
    '',
    'From the proposed match to the completed case. All days are days in Brussels.',
    '',
    describeLifecycle(exchangeLifecycle, wordsIn('en')),
    '## Proposal',
    '',
    "A member's offer to receive or to send, from the draft until no place is left.",
    '',
    describeLifecycle(proposalLifecycle, wordsIn('en')),
    '## Settings',
    '',
    'Every number above is a default that the secretariat may change.',
    '',
    '| setting | default | what it decides |',
    '| --- | --- | --- |',
    ...settings,
    '',
  ].join('\n');
}
