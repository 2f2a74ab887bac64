import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/install.mjs';

const CONSOLE = path.join(ROOT, 'apps/admin/src');

/** Where react-admin puts the views of a resource. */
const VIEWS = { list: '', create: '/create', show: '/:id/show', edit: '/:id' };

/**
 * Every address of the console, as its sources say: so that a new page without a picture is noticed.
 * @returns {string[]} such as `/exchanges/:id/show`
 */
export function consoleRoutes() {
  const app = read('app.tsx');
  const nested = [...app.matchAll(/<Resource \{\.\.\.(\w+)\}(?:\s*\/>|>([\s\S]*?)<\/Resource>)/g)];
  const ofResources = nested.flatMap(([, resource = '', inside = '']) => {
    const folder =
      new RegExp(`import \\{ ${resource} \\} from './([\\w/-]+)/index.js'`).exec(app)?.[1] ?? resource;
    const index = read(`${folder}/index.ts`);
    const name = /name: '([\w-]+)'/.exec(index)?.[1] ?? resource;
    const views = Object.entries(VIEWS).filter(([view]) => new RegExp(`^ {2}${view}:`, 'm').test(index));
    return [
      ...views.map(([, place]) => `/${name}${place}`),
      ...pathsIn(inside).map((place) => `/${name}/${place}`),
    ];
  });
  const [outside] = nested.reduce(([text], [block]) => [text.replace(block, '')], [app]);
  return ['/', ...ofResources, ...pathsIn(outside ?? '')];
}

/** @param {string} file */
const read = (file) => fs.readFileSync(path.join(CONSOLE, file), 'utf8');

/** @param {string} text */
const pathsIn = (text) => [...text.matchAll(/<Route path="([^"]+)"/g)].map(([, place = '']) => place);
