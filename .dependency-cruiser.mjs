// Imports go one way: domain <- contract, db, documents, workflows <- api, worker. Each rule says why.

const OURS = '^(apps|libs|workflows|test|tools)/';
const TEST_FILE = '[.]test[.]tsx?$';

/**
 * A package may use of ours only what is named here.
 * @param {string} folder
 * @param {string[]} allowed
 * @param {string} comment
 */
function only(folder, allowed, comment) {
  return {
    name: `${folder.replaceAll('/', '-')}-imports`,
    severity: 'error',
    comment,
    from: { path: `^${folder}/`, pathNot: TEST_FILE },
    to: { path: OURS, pathNot: [folder, ...allowed].map((kept) => `^${kept}/`) },
  };
}

const rules = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment:
      'Files that need each other cannot be understood or tested alone. (Entities name each other both ways.)',
    from: { pathNot: '[.]entity[.]ts$' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'What cannot be found cannot be checked.',
    from: {},
    to: { couldNotResolve: true },
  },
  only('libs/domain', [], 'The rules stand on nothing of ours: they run in worker, API and browser alike.'),
  {
    name: 'domain-is-pure',
    severity: 'error',
    comment: 'No framework, no I/O: of foreign code only dates and the access rules.',
    from: { path: '^libs/domain/', pathNot: TEST_FILE },
    to: {
      path: '.',
      pathNot: ['^libs/domain/', '/temporal-(polyfill|spec|utils)/', '/@casl/ability/', '/@ucast/'],
    },
  },
  only('libs/settings', [], 'Settings are read before anything else is there.'),
  only('libs/contract', ['libs/domain'], 'What API and clients agree on does not know how either works.'),
  only('libs/db', ['libs/domain'], 'Storage knows the rules it stores for and nothing above it.'),
  only(
    'libs/documents',
    ['libs/domain'],
    'What people receive is written from facts, wherever they are kept.',
  ),
  only('workflows', ['libs/domain'], 'Workflow bundles stay free of storage, validation and frameworks.'),
  only(
    'apps/worker',
    ['libs/domain', 'libs/db', 'libs/documents', 'libs/settings', 'workflows'],
    'The worker carries out; it does not speak HTTP.',
  ),
  only(
    'apps/api',
    ['libs/domain', 'libs/contract', 'libs/db', 'libs/documents', 'libs/settings', 'workflows'],
    'The API does not know the worker or the console.',
  ),
  only('apps/admin', ['libs/domain'], 'The console knows the API by its OpenAPI document alone.'),
  {
    name: 'workflows-show-messages-only',
    severity: 'error',
    comment: 'The API speaks to workflows by their messages; workflow code runs in the worker alone.',
    from: { path: '^workflows/src/index[.]ts$' },
    to: {
      path: '^workflows/src/',
      pathNot: '^workflows/src/(messages|activities)[.]ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'packages-by-name',
    severity: 'error',
    comment: "Another package's inside is its own affair: import its name, not its files.",
    from: { path: '^(apps/[^/]+|libs/[^/]+|workflows)/src/', pathNot: TEST_FILE },
    to: { path: '^(apps/[^/]+|libs/[^/]+|workflows)/src/', pathNot: '^$1/' },
  },
];

export default {
  forbidden: rules,
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['[.]waymark/', '[.]nx/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['types', 'module', 'main'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
