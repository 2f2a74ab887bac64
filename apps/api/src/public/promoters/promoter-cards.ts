import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { promotersTexts, wholeFont, type PublicPromoter, type Reading } from '@waymark/documents';
import sharp from 'sharp';
import { Kept } from '../kept.js';

/** What networks show of a page that is shared. */
const size = { width: 1200, height: 630 } as const;
const paper = '#fbfaf7';
const ink = '#1c2430';
const accent = '#0b6b6b';
const margin = 72;

/** A text for the program that draws it: no mark-up, and no sign that it would stumble over. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

const cut = (text: string, most: number): string =>
  [...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text;

interface Line {
  readonly text: string;
  readonly points: number;
  readonly colour: string;
  readonly top: number;
  readonly room: number;
}

async function drawn({ text, points, colour, top, room }: Line, width: number) {
  if (plain(text) === '') return [];
  const { family, file } = wholeFont;
  const letters = await sharp({
    text: {
      text: `<span foreground="${colour}">${plain(text)}</span>`,
      font: `${family} ${points}`,
      fontfile: file,
      width,
      wrap: 'word-char',
      rgba: true,
    },
  })
    .png()
    .toBuffer();
  // Whatever somebody is called, it stays on the card.
  const input = await sharp(letters)
    .resize(width, room, { fit: 'inside', withoutEnlargement: true })
    .toBuffer();
  return [{ input, left: margin, top }];
}

function linesOf({ name, content, former, year }: PublicPromoter, { language }: Reading): Line[] {
  const words = promotersTexts[language];
  const headline = typeof content['headline'] === 'string' ? content['headline'] : '';
  const points = [...name].length > 28 ? 48 : 68;
  const what = (former ? words.formerOf : words.promoterOf).replace('{year}', String(year));
  return [
    { text: what, points: 28, colour: accent, top: margin, room: 50 },
    { text: cut(name, 110), points, colour: ink, top: margin + 70, room: 190 },
    { text: cut(headline, 130), points: 32, colour: ink, top: margin + 290, room: 150 },
    { text: '#LearningMobility', points: 22, colour: accent, top: size.height - margin - 30, room: 40 },
  ];
}

/** Pictures that stand for a profile where it is shared: drawn from what is public of it at that moment. */
@Injectable()
export class PromoterCards {
  // The key is what a card says and shows, so that none is ever old.
  private readonly kept = new Kept<Buffer>(40);

  /** @param photo that may be shown; null where there is none */
  of(promoter: PublicPromoter, photo: Buffer | null, reading: Reading): Promise<Buffer> {
    const says = [
      promoter,
      reading.language,
      photo && createHash('sha256').update(photo).digest('base64url'),
    ];
    const key = createHash('sha256').update(JSON.stringify(says)).digest('base64url');
    return this.kept.get(key, () => this.make(promoter, photo, reading));
  }

  private async make(promoter: PublicPromoter, photo: Buffer | null, reading: Reading): Promise<Buffer> {
    const side = photo ? 420 : 0;
    const width = size.width - 2 * margin - side;
    const lines = (await Promise.all(linesOf(promoter, reading).map((line) => drawn(line, width)))).flat();
    const band = { create: { width: size.width, height: 14, channels: 3, background: accent } } as const;
    const portrait = photo && {
      input: await sharp(photo)
        .resize(side, size.height - 14, { fit: 'cover' })
        .toBuffer(),
      left: size.width - side,
      top: 14,
    };
    return sharp({ create: { ...size, channels: 3, background: paper } })
      .composite([{ input: band, left: 0, top: 0 }, ...lines, ...(portrait ? [portrait] : [])])
      .png({ palette: portrait === null })
      .toBuffer();
  }
}
