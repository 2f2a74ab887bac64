import type { FactsheetPhoto } from '@waymark/domain';
import { html, type Html } from '../html/html.js';

/** Widths in which a published photo can be fetched, in pixels. */
export const photoWidths = [480, 960, 1600] as const;
export type PhotoWidth = (typeof photoWidths)[number];

/** Address of a published photo in one width. */
export const photoPath = (slug: string, photoId: string, width: PhotoWidth): string =>
  `/factsheets/${slug}/photos/${photoId}-${width}.jpg`;

/** What a photo on a page belongs to. */
interface Album {
  readonly slug: string;
  readonly preview?: boolean;
}

const addressOf = ({ slug, preview = false }: Album, photoId: string, width: PhotoWidth) =>
  preview ? `/api/photos/${photoId}?width=${width}` : photoPath(slug, photoId, width);

/** A photo that the browser fetches in the size it needs. @param sizes the HTML attribute of that name */
export function picture(album: Album, photo: FactsheetPhoto, sizes: string, first = false): Html {
  const address = (width: PhotoWidth) => addressOf(album, photo.photoId, width);
  return html`<img
    src="${address(960)}"
    srcset="${photoWidths.map((width) => `${address(width)} ${width}w`).join(', ')}"
    sizes="${sizes}"
    width="${photo.width}"
    height="${photo.height}"
    alt="${photo.alt === '' ? photo.caption : photo.alt}"
    ${first ? html`fetchpriority="high"` : html`loading="lazy"`}
  />`;
}
