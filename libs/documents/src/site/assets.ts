import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fontFaceCss, fontFiles } from './fonts.js';
import { style } from './style.js';

/** Folder of everything that public pages share. */
export const assetBase = '/site/';
const fontBase = `${assetBase}fonts/`;

const css = `${fontFaceCss(fontBase)}\n${style}`;
const cssName = `site-${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;

/** Address of the style sheet; it changes with its content, so browsers may keep it for ever. */
export const cssPath = `${assetBase}${cssName}`;
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
  const font = name.startsWith('fonts/') ? fontFiles.get(name.slice('fonts/'.length)) : undefined;
  return font === undefined ? null : { type: 'font/woff2', body: await readFile(font) };
}
