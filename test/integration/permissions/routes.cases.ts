import { beforeAll, describe, expect, test } from '@jest/globals';
import { openApiDocument } from '../../../apps/api/src/document.js';
import { exampleBody } from '../../support/permissions/action-bodies.js';
import {
  ask,
  kindIn,
  letEverybodyAsk,
  letEverybodyKeepAView,
  thingOf,
} from '../../support/permissions/asking.js';
import { ofPromoters } from '../../support/permissions/apart.js';
import { type Line, readTable, writeLine } from '../../support/permissions/table.js';
import { type Relation, type Role, roles, type World } from '../../support/permissions/world.js';
import { actionTable, routeTable } from './routes.expected.js';

const relations: Relation[] = ['own', 'other', 'none'];
/** Ends the session that asks, or changes what one signs in with: asked with a session of its own. */
const spends = (route: string) => route.startsWith('POST /api/auth/sign-out');

/** Every route of the document for every role: whom it answers how. */
export function routeCases(theWorld: () => World): void {
  let routes: string[];
  let actions: string[];
  beforeAll(async () => {
    const document = openApiDocument(theWorld().api.app);
    const paths = Object.fromEntries(
      Object.entries(document.paths).filter(([path]) => !ofPromoters.test(path)),
    );
    routes = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    actions = Object.entries(paths).flatMap(([path, { post }]) =>
      (post?.parameters ?? []).flatMap((one) =>
        'name' in one && one.name === 'action'
          ? ((one.schema as { enum: string[] }).enum ?? []).map((name) => path.replace('{action}', name))
          : [],
      ),
    );
    await letEverybodyAsk(theWorld());
    await letEverybodyKeepAView(theWorld());
  });

  test('each has its expectation, and each expectation its route', () => {
    const expected = [...readTable(routeTable).keys()];
    expect(expected.toSorted()).toEqual(routes.toSorted());
    expect([...readTable(actionTable).keys()].toSorted()).toEqual(actions.toSorted());
  });

  describe('answers each role', () => {
    test.each([...readTable(routeTable)])('%s', async (route, expected) => {
      expect(writeLine(route, await observed(route))).toBe(writeLine(route, expected));
    });
  });

  async function observed(route: string): Promise<Line> {
    const world = theWorld();
    const kind = kindIn(route);
    const cells = async (role: Role): Promise<string> => {
      const client =
        spends(route) && role !== 'nobody' ? await world.api.as(world.ids[role]) : world.who[role];
      const answered: string[] = [];
      for (const relation of kind === null ? relations.slice(0, 1) : relations) {
        const id = kind === null ? '' : thingOf(world, kind, role, relation);
        answered.push(id === null ? '-' : String((await ask(world, client, route, id)).status));
      }
      return answered.join('/');
    };
    return byRole(cells);
  }

  describe('lets each role take its steps and no other', () => {
    test.each([...readTable(actionTable)])('%s', async (path, expected) => {
      const world = theWorld();
      const line = await byRole(async (role) => {
        const body = exampleBody(world, path);
        const { status } = await world.who[role].post<unknown>(
          path.replace('{id}', stopped(world, path, role)),
          body,
        );
        return String(status);
      });
      expect(writeLine(path, line)).toBe(writeLine(path, expected));
    });
  });
}

/** A case that is over, in which a step that is somebody's to take comes too late. */
function stopped({ declined, ours }: World, path: string, role: Role): string {
  // Nobody sends people too to a match that was declined.
  if (role === 'coSender' && path.includes('/exchanges/')) return ours.exchange;
  if (path.includes('/exchanges/')) return declined.exchange.id;
  return role === 'sender' ? declined.senderProposal.id : declined.hostProposal.id;
}

async function byRole(cell: (role: Role) => Promise<string>): Promise<Line> {
  const cells = await Promise.all(roles.map(async (role) => [role, await cell(role)] as const));
  return Object.fromEntries(cells) as Line;
}
