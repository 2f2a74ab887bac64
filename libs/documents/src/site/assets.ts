import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fontFaceCss, fontFiles } from './fonts.js';
import { script } from './script.js';
import { style } from './style.js';

/** Folder of everything that public pages share. */
export const assetBase = '/site/';
const fontBase = `${assetBase}fonts/`;

const css = `${fontFaceCss(fontBase)}\n${style}`;
const named = (content: string, kind: string): string =>
  `site-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${kind}`;
const cssName = named(css, 'css');
const scriptName = named(script, 'js');

/** Addresses of the style sheet and the script; they change with their content, so browsers may keep them for ever. */
export const cssPath = `${assetBase}${cssName}`;
export const scriptPath = `${assetBase}${scriptName}`;
export const fontPathInSite = (file: string): string => `${fontBase}${file}`;

export interface SiteAsset {
  readonly type: string;
  readonly body: Buffer;
}

/**
 * A file of the public pages by what follows `/site/`.
 * @returns null for a name we do not have; never reads a path made from the name
 */
export async function siteAsset(name: string): Promise<SiteAsset | null> {
  if (name === cssName) return { type: 'text/css; charset=utf-8', body: Buffer.from(css) };
  if (name === scriptName) return { type: 'text/javascript; charset=utf-8', body: Buffer.from(script) };
  const font = name.startsWith('fonts/') ? fontFiles.get(name.slice('fonts/'.length)) : undefined;
  return font === undefined ? null : { type: 'font/woff2', body: await readFile(font) };
}
