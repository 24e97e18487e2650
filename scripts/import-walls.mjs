/**
 * The walls between the rooms (design §2), as one table: a file may import only the libraries of its row,
 * by their index. `external: false` marks the words and the pure core, which know no framework and no I/O.
 */
export const LIBRARIES = {
  faults: { ours: [], external: false },
  persian: { ours: [], external: false },
  calendar: { ours: ['persian', 'faults'], external: false },
  decree: { ours: ['calendar', 'persian', 'faults'], external: false },
  scoring: { ours: ['calendar', 'decree', 'faults'], external: false },
  review: { ours: ['calendar', 'decree', 'faults'], external: false },
  access: { ours: ['calendar', 'review'], external: false },
  record: { ours: ['faults'], external: false },
  demonstration: { ours: ['calendar', 'decree'], external: false },
  platform: { ours: ['faults'], external: true },
  queue: { ours: ['faults'], external: true },
  'rtl-pdf': { ours: [], external: true },
  ingestion: { ours: ['calendar', 'decree', 'persian', 'faults', 'platform'], external: true },
  reporting: {
    ours: ['calendar', 'decree', 'scoring', 'review', 'persian', 'faults', 'rtl-pdf', 'platform'],
    external: true,
  },
  persistence: {
    ours: ['calendar', 'decree', 'scoring', 'review', 'access', 'record', 'persian', 'faults', 'platform'],
    external: true,
  },
};

const ALL = [...Object.keys(LIBRARIES), 'usecases'];
const APP_LIBRARIES = [
  'usecases',
  'persistence',
  'access',
  'calendar',
  'persian',
  'faults',
  'platform',
  'queue',
];

/** The rooms of the house: which files, which of our libraries they may import, whether they may import packages. */
const ROOMS = [
  ...Object.entries(LIBRARIES).map(([name, row]) => ({ files: [`libs/${name}/**`], ...row })),
  { files: ['libs/usecases/**'], ours: ALL, external: true },
  { files: ['apps/api/**', 'apps/worker/**', 'apps/cli/**'], ours: APP_LIBRARIES, external: true },
  { files: ['apps/web/**'], ours: ['calendar', 'persian', 'faults'], external: true },
];

function wallRules({ ours, external }, isSpec) {
  const forbidden = ALL.filter((name) => !ours.includes(name));
  const patterns = [
    {
      // A path with `src` or `dist` in it has left its own library: inside one, paths start below `src`.
      regex: '(^|/)(src|dist)(/|$)',
      message: 'Import a library by its index (#name); applications import nothing of each other.',
    },
  ];
  if (forbidden.length > 0)
    patterns.push({
      regex: `^#(${forbidden.join('|')})$`,
      message: 'Arrows never turn: see scripts/import-walls.mjs.',
    });
  // A spec beside a pure file may use the test runner and the property checker, nothing else.
  const allowed = isSpec ? '(?!@jest/globals$|fast-check$)' : '';
  if (!external)
    patterns.push({
      regex: `^${allowed}[^.#]`,
      message: 'The pure core knows no framework, file, process, clock or randomness.',
    });
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const PURE_FILES = Object.entries(LIBRARIES)
  .filter(([, row]) => !row.external)
  .map(([name]) => `libs/${name}/**`);

const NO_CLOCK_NO_CHANCE = {
  'no-restricted-globals': [
    'error',
    'process',
    'Buffer',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'performance',
    'crypto',
    'globalThis',
    'fetch',
    'require',
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ImportExpression',
      message: 'The pure core imports at the top of a file, along the arrows.',
    },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Time comes in as an argument.',
    },
    {
      selector: "NewExpression[callee.name='Date'] > SpreadElement",
      message: 'Time comes in as an argument.',
    },
    {
      selector: "CallExpression[callee.name='Date']",
      message: 'Time comes in as an argument.',
    },
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: 'Time comes in as an argument.',
    },
    {
      selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
      message: 'Randomness comes in as an argument.',
    },
  ],
};

/** A library reached by `import('#name')` would walk through the wall: those come in at the top of a file. */
const NO_HIDDEN_ARROWS = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'ImportExpression[source.value=/^#|[/](src|dist)[/]/]',
      message: 'Import a library at the top of the file, along the arrows.',
    },
  ],
};

/** The ESLint blocks that make a wrong import a red build. */
export function importWalls() {
  const specs = ['**/*.spec.ts'];
  const rooms = ROOMS.flatMap((room) => [
    { files: room.files, ignores: specs, rules: wallRules(room, false) },
    { files: room.files.map((glob) => `${glob}/*.spec.ts`), rules: wallRules(room, true) },
  ]);
  const hidden = { files: ROOMS.flatMap((room) => room.files), rules: NO_HIDDEN_ARROWS };
  return [...rooms, hidden, { files: PURE_FILES, ignores: specs, rules: NO_CLOCK_NO_CHANCE }];
}
