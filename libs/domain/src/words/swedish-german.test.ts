import { afterEach, describe, expect, test } from '@jest/globals';
import '../languages/all.js';
import { countryName, formatName, languageName, regionName } from '../vocabulary/index.js';
import { sayMuch } from './catalogue.js';
import { sayDay, sayList } from './dates.js';
import { speakAs } from './languages.js';
import { clockSentence, waitingSentence, type Waiting } from './sentences.js';
import { eventSentence } from './story.js';

afterEach(() => speakAs(() => 'en'));

/** A match that waits for the host, named, and for the reader, who sends. */
const matchThatWaits: Waiting = {
  kind: 'exchange',
  stage: 'proposed',
  over: null,
  waitingOn: ['host', 'sender'],
  until: '2025-12-01',
  next: { day: '2025-12-01', clock: 'answer', mark: 'expire' },
  today: '2025-11-28',
  names: { host: 'Region Halland' },
  readerRoles: ['sender'],
};

describe('Swedish', () => {
  test('says days, lists, numbers and names its own way', () => {
    speakAs(() => 'sv');
    expect([sayDay('2025-12-01'), sayList(['a', 'b', 'c'])]).toEqual(['1 dec. 2025', 'a, b och c']);
    expect([sayMuch('days', 1), sayMuch('days', 2)]).toEqual(['dag', 'dagar']);
    expect([formatName('SM-JOB-SHDW'), languageName('eu'), countryName('EL')]).toEqual([
      'Jobbskuggning',
      'baskiska',
      'Grekland',
    ]);
    expect([regionName('ES21'), regionName('SE23'), regionName('EE00')]).toEqual([
      'Baskien',
      'Västsverige',
      'Estland',
    ]);
  });

  test('says the sentence of a case, and what happens then after a colon', () => {
    speakAs(() => 'sv');
    expect(waitingSentence(matchThatWaits)).toBe(
      'Väntar på att du och Region Halland ska tacka ja eller nej till matchningen, senast den 1 dec. 2025. Därefter: matchningen går ut och platserna blir lediga igen.',
    );
    expect(clockSentence('exchange', 'answer', 'expire')).toBe(
      'Matchningen går ut och platserna blir lediga igen.',
    );
  });
});

describe('German', () => {
  test('says days, lists, numbers and names its own way', () => {
    speakAs(() => 'de');
    expect([sayDay('2025-12-01'), sayList(['a', 'b', 'c'])]).toEqual(['1. Dez. 2025', 'a, b und c']);
    expect([sayMuch('days', 1), sayMuch('days', 2)]).toEqual(['Tag', 'Tage']);
    expect([formatName('SM-JOB-SHDW'), languageName('eu'), countryName('EL')]).toEqual([
      'Job-Shadowing',
      'Baskisch',
      'Griechenland',
    ]);
    expect([regionName('ES21'), regionName('DE2'), regionName('EE00')]).toEqual([
      'Baskenland',
      'Bayern',
      'Estland',
    ]);
  });

  test('says the sentence of a case without having to agree with anybody', () => {
    speakAs(() => 'de');
    expect(waitingSentence(matchThatWaits)).toBe(
      'Es liegt an Ihnen und Region Halland, die Vermittlung anzunehmen oder abzulehnen, bis 1. Dez. 2025. Danach: Die Vermittlung läuft ab und die Plätze werden wieder frei.',
    );
  });

  test('keeps the capitals of its nouns inside a sentence', () => {
    speakAs(() => 'de');
    const data = { cost: 'travel' };
    const said = eventSentence(
      'exchange',
      { type: 'cost-set', actorId: null, onBehalf: { role: 'host', channel: 'phone' }, data },
      { person: () => undefined, parties: {} },
    );
    expect(said).toBe(
      'Waymark hat angegeben, wer zahlt (Reise) (Auskunft: die aufnehmende Einrichtung, telefonisch).',
    );
  });
});
