import { fill, promotersTexts } from '../texts/index.js';
import type { Reading } from '../texts/reading.js';
import { listIn, textIn, type PublicPromoter } from './model.js';

/** The shortest of the networks that short posts are for takes 280 characters; an address counts as some 23 there. */
const mostSigns = 280;

const cut = (text: string, most: number): string => {
  const signs = [...text];
  if (signs.length <= most) return text;
  const whole = signs.slice(0, Math.max(most - 1, 0)).join('');
  return `${whole.replace(/\s+\S*$/, '')}…`;
};

/** Texts about a promoter for a post: made of nothing but what their page shows. @param url of that page */
export function postsFor(
  promoter: PublicPromoter,
  url: string,
  { language }: Reading,
): { readonly long: string; readonly short: string } {
  const texts = promotersTexts[language];
  const [message = textIn(promoter, 'headline')] = listIn(promoter, 'messages');
  const opening = fill(texts.post, { name: promoter.name });
  const tags = '#LearningMobility #PactForSkills';
  const long = [opening, textIn(promoter, 'headline'), `“${message}”`, url, tags].join('\n\n');
  const end = `\n${url}\n#LearningMobility`;
  const name = cut(promoter.name, 80);
  const room = mostSigns - [...end].length - [...name].length - 4;
  return { long, short: `${name}: “${cut(message, room)}”${end}` };
}
