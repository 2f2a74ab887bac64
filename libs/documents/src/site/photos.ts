import type { FactsheetPhoto } from '@waymark/domain';
import { html, type Html } from '../html/html.js';

/** Widths in which a published photo can be fetched, in pixels. */
export const photoWidths = [480, 960, 1600] as const;
export type PhotoWidth = (typeof photoWidths)[number];

/** Address of a published photo in one width. */
export const photoPath = (slug: string, photoId: string, width: PhotoWidth): string =>
  `/factsheets/${slug}/photos/${photoId}-${width}.jpg`;

/** A photo that the browser fetches in the size it needs. @param sizes the HTML attribute of that name */
export function picture(slug: string, photo: FactsheetPhoto, sizes: string, first = false): Html {
  const sources = photoWidths.map((width) => `${photoPath(slug, photo.photoId, width)} ${width}w`).join(', ');
  return html`<img
    src="${photoPath(slug, photo.photoId, 960)}"
    srcset="${sources}"
    sizes="${sizes}"
    width="${photo.width}"
    height="${photo.height}"
    alt="${photo.alt}"
    ${first ? html`fetchpriority="high"` : html`loading="lazy"`}
  />`;
}
