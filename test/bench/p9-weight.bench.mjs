import { weighed } from './support/weighed.mjs';

const CONSOLE_AT_MOST = 450;
const PARTICIPANT_AT_MOST = 120;
const FACTSHEET_AT_MOST = 50;

/**
 * How much a browser that was never here before has to fetch until a page shows what it is about.
 * @param {import('./support/bench.mjs').Bench} bench
 */
export default async function weight(bench) {
  const stack = await bench.stack();
  const people = await stack.demoPeople();
  const secretary = await stack.signIn({
    id: people.find(({ roles }) => roles.includes('secretariat'))?.id ?? '',
  });
  const { rows } = await stack.pool.query(
    'select slug from factsheet where published_revision is not null order by slug limit 1',
  );

  bench.figure({
    id: 'P9.signIn',
    what: 'Scripts fetched until the page to sign in stands, as they are transferred: the first of the console.',
    unit: 'kB',
    runs: [{ ours: await weighed({ url: stack.url, path: '/sign-in', only: ['Script'] }) }],
    bar: { atMost: CONSOLE_AT_MOST },
  });
  bench.figure({
    id: 'P9.home',
    what: 'Scripts fetched until Home of the secretariat stands, who opens it by its address.',
    unit: 'kB',
    runs: [
      { ours: await weighed({ url: stack.url, path: '/', only: ['Script'], cookie: secretary.cookie }) },
    ],
    bar: { atMost: CONSOLE_AT_MOST },
  });
  bench.figure({
    id: 'P9.participant',
    what: 'Scripts fetched until the page of a mailed link stands, in French: the whole form is in them.',
    unit: 'kB',
    runs: [{ ours: await weighed({ url: stack.url, path: '/report', only: ['Script'], locale: 'fr-FR' }) }],
    bar: { atMost: PARTICIPANT_AT_MOST },
  });
  bench.figure({
    id: 'P9.factsheet',
    what: 'All that is fetched for a published factsheet but its photos.',
    unit: 'kB',
    runs: [{ ours: await weighed({ url: stack.url, path: `/factsheets/${rows[0].slug}`, but: ['Image'] }) }],
    bar: { atMost: FACTSHEET_AT_MOST },
  });
}
