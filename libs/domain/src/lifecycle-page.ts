import { settingDefinitions, type SettingDefinition } from './deadlines/index.js';
import { exchangeLifecycle } from './exchange/index.js';
import { describeLifecycle } from './lifecycle/index.js';
import { promoterApplicationLifecycle } from './promoter-application/index.js';
import { promoterCallLifecycle } from './promoter-call/index.js';
import { proposalLifecycle } from './proposal/index.js';
import { wordsIn } from './words/index.js';

const units = { days: 'days', workingDays: 'working days', months: 'months', count: '', cefr: 'CEFR level' };

const settingRows = (definitions: Readonly<Record<string, SettingDefinition>>): string[] => [
  '| setting | default | what it decides |',
  '| --- | --- | --- |',
  ...Object.entries(definitions).map(
    ([key, { value, unit, about }]) => `| \`${key}\` | ${`${value} ${units[unit]}`.trim()} | ${about} |`,
  ),
  '',
];

/** The page docs/lifecycle.md: every lifecycle and every number in them, made from what the software runs on. */
export function lifecycleMarkdown(): string {
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
    '## Promoter call',
    '',
    'The yearly call for Mobility Promoters, from its preparation to the archive.',
    '',
    describeLifecycle(promoterCallLifecycle, wordsIn('en')),
    '## Promoter application',
    '',
    'An application, or a nomination, to be a Mobility Promoter: from the draft to the alumni.',
    '',
    describeLifecycle(promoterApplicationLifecycle, wordsIn('en')),
    '## Settings',
    '',
    'Every number above is a default that the secretariat may change.',
    '',
    ...settingRows(settingDefinitions),
  ].join('\n');
}
