import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { atTheEnd } from '../../../tools/stack/for-a-while.mjs';
import { launchWorker } from '../../../tools/stack/our-programs.mjs';
import { startStackForAWhile } from '../../../tools/stack/stack-for-a-while.mjs';
import { launchBareWorker } from './bare-worker-process.mjs';
import { Person } from './person.mjs';
import { programsOf } from './processes.mjs';

/**
 * @typedef {object} StackChoice
 * @property {boolean} [demo] with the demo data; with it unless said otherwise
 * @property {string} [name] a stack of its own for whoever names it otherwise
 */

/**
 * Whole Waymark, and ways into its parts that go past it.
 * @typedef {object} BenchStack
 * @property {string} url API and console
 * @property {string} mailUrl page of the mail server
 * @property {string} databaseUrl
 * @property {string} temporalAddress
 * @property {string} namespace
 * @property {string} logFolder
 * @property {import('./processes.mjs').Programs} programs
 * @property {pg.Pool} pool
 * @property {Connection} connection
 * @property {Client} client
 * @property {(who: { id: string } | { email: string }) => Promise<Person>} signIn by one click into demo data, or by a
 *   mailed link
 * @property {() => Promise<DemoPerson[]>} demoPeople whom one may sign in as by one click
 * @property {() => Promise<string>} bareWorker starts, once, a worker of nothing but bare-workflows.mjs, in a process of
 *   its own as ours is; gives its task queue
 * @property {() => Promise<void>} freshWorker puts a worker that has done nothing yet in the place of the one there is
 * @property {() => Promise<void>} close lets go of connections; the stack itself stops with the run
 */

/** @typedef {{ id: string, name: string, roles: string[], organisation: { id: string, shortName: string } | null }} DemoPerson */

/**
 * @param {Required<StackChoice>} choice
 * @param {(text: string) => void} say
 * @returns {Promise<BenchStack>}
 */
export async function startBenchStack({ demo, name }, say) {
  const stack = await startStackForAWhile({ log: say, name: `waymark-bench-${name}`, demo, fsync: true });
  const { settings, url, logFolder } = stack;
  const { address, namespace } = settings.temporal;
  const connection = await Connection.connect({ address });
  const pool = new pg.Pool({ connectionString: settings.databaseUrl, max: 10 });
  const mailUrl = settings.mailUiUrl ?? '';
  const programs = programsOf(settings.dataDir);
  /** @type {Promise<string> | undefined} */
  let bare;
  return {
    url,
    mailUrl,
    databaseUrl: settings.databaseUrl,
    temporalAddress: address,
    namespace,
    logFolder,
    programs,
    pool,
    connection,
    client: new Client({ connection, namespace }),
    signIn: (who) =>
      'id' in who ? Person.ofTheDemo(url, who.id) : Person.byMailedLink(url, mailUrl, who.email),
    async demoPeople() {
      const { body } = await new Person(url).get('/api/demo/people');
      return /** @type {DemoPerson[]} */ (body);
    },
    bareWorker() {
      bare ??= launchBareWorker({ address, namespace, logFolder }).then(({ taskQueue, pid }) => {
        programs.add('the bare worker', pid);
        return taskQueue;
      });
      return bare;
    },
    async freshWorker() {
      const old = programs.pidOf('The worker');
      process.kill(old, 'SIGTERM');
      while (isAlive(old)) await sleep(100);
      const worker = launchWorker(settings, path.join(logFolder, 'fresh'));
      atTheEnd(worker.stop);
      programs.add('The worker', worker.pid);
    },
    async close() {
      await pool.end();
      await connection.close();
    },
  };
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
