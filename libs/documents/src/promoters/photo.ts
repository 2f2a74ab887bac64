import { html, type Html } from '../html/html.js';
import { photoWidths } from '../site/photos.js';
import { promoterPhotoPath, type PublicPromoter } from './model.js';

/** The picture of a promoter, in the size that a browser needs; nothing where none may be shown. */
export function portrait({ slug, photo }: PublicPromoter, otherwise: string, sizes: string): Html | false {
  if (!photo) return false;
  const { id, at } = photo;
  const address = (width: (typeof photoWidths)[number]) =>
    at === undefined ? promoterPhotoPath(slug, id, width) : `${at}?width=${width}`;
  return html`<img
    src="${address(480)}"
    srcset="${photoWidths.map((width) => `${address(width)} ${width}w`).join(', ')}"
    sizes="${sizes}"
    width="${photo.width}"
    height="${photo.height}"
    alt="${photo.alt === '' ? otherwise : photo.alt}"
  />`;
}
