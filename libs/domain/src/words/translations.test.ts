import { afterEach, describe, expect, test } from '@jest/globals';
import { exchangeLifecycle } from '../exchange/index.js';
import { currentStanding, standingBlock } from '../factsheet/standing.js';
import {
  formFor,
  formInWords,
  formKeys,
  forms,
  formTexts,
  problem,
  promoterFormFor,
  promoterFormKeys,
  promoterForms,
  type FormDefinition,
} from '../forms/index.js';
import { isProblemKey, problemMessage, problemMessages } from '../forms/problems.js';
import { packs } from '../languages/all.js';
import { offeredLanguages, type KnownLanguage } from '../languages/known.js';
import type { LanguagePack } from '../languages/pack.js';
import { misset } from '../languages/typesetting.test-data.js';
import { promoterApplicationLifecycle } from '../promoter-application/index.js';
import { promoterCallLifecycle } from '../promoter-call/index.js';
import { proposalLifecycle } from '../proposal/index.js';
import {
  barrierName,
  barriers,
  cefrLevels,
  countryName,
  formatName,
  formats,
  languageName,
  regionName,
  regionOf,
  topics,
  userGroupName,
} from '../vocabulary/index.js';
import { say, sayMuch, sayReason, wordsIn } from './catalogue.js';
import { sayDay, sayList } from './dates.js';
import {
  firstOffered,
  offeredLanguage,
  speakAs,
  speaking,
  spokenLanguage,
  wantedLanguages,
} from './languages.js';
import { clockSentence, waitingSentence, type Waiting } from './sentences.js';
import { eventSentence } from './story.js';

type Other = Exclude<KnownLanguage, 'en'>;
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).toSorted();
const optionalIn = (text: string) => [...text.matchAll(/\[([^\]]*)\]/g)].map(([part]) => namesIn(part));
const missetIn = (language: Other, all: Iterable<readonly [string, string]>) =>
  [...all].flatMap(([key, text]) => misset(language, text).map((fault) => `${key}: ${fault}`));

afterEach(() => speakAs(() => 'en'));

/** Languages of which a part has come; one that is offered has all of them, by its type. */
function languagesWith<Part extends keyof LanguagePack>(part: Part): [Other, LanguagePack[Part]][] {
  return Object.entries(packs as Record<string, Partial<LanguagePack>>).flatMap(([language, pack]) =>
    pack[part] === undefined ? [] : [[language as Other, pack[part]] as [Other, LanguagePack[Part]]],
  );
}

describe.each(languagesWith('words').map(([language]) => language))('the words of %s', (language) => {
  const texts = wordsIn(language);

  test('has the keys that English has, no fewer and no more', () => {
    expect([...texts.keys()].toSorted()).toEqual([...wordsIn('en').keys()].toSorted());
  });

  test('names the same values, and leaves out the same ones when they are missing', () => {
    for (const [key, english] of wordsIn('en')) {
      const text = texts.get(key)!;
      expect([key, namesIn(text)]).toEqual([key, namesIn(english)]);
      expect([key, optionalIn(text)]).toEqual([key, optionalIn(english)]);
    }
  });

  test('is empty where English is, and nowhere else', () => {
    for (const [key, english] of wordsIn('en'))
      expect([key, texts.get(key) === '']).toEqual([key, english === '']);
  });

  test('is set as its language is', () => {
    expect(missetIn(language, texts)).toEqual([]);
  });
});

describe.each(languagesWith('forms'))('the forms in %s', (language, texts) => {
  test('have every text of every version, and no other', () => {
    const all = [
      ...formKeys.flatMap((key) => forms[key]),
      ...promoterFormKeys.flatMap((key) => promoterForms[key]),
    ];
    const wanted = all.flatMap((form) => Object.keys(formTexts(form)));
    expect(Object.keys(texts).toSorted()).toEqual(wanted.toSorted());
  });

  test('put the person’s own words where the form does', () => {
    for (const [key, text] of formKeys.flatMap((key) => Object.entries(formTexts(formFor(key)))))
      expect([key, namesIn(texts[key]!)]).toEqual([key, namesIn(text)]);
  });

  test('are set as their language is', () => {
    expect(missetIn(language, Object.entries(texts))).toEqual([]);
  });
});

test.each(languagesWith('problems'))('says all that a form finds wrong in %s', (language, problems) => {
  expect(Object.keys(problems).toSorted()).toEqual(Object.keys(problemMessages).toSorted());
  for (const [key, text] of Object.entries(problemMessages)) {
    expect([key, namesIn(problems[key]!)]).toEqual([key, namesIn(text)]);
    expect(problems[key]).not.toBe(text);
  }
  expect(missetIn(language, Object.entries(problems))).toEqual([]);
});

test.each(languagesWith('names'))('names every format, barrier, level and topic in %s', (language, names) => {
  const codes = [formats, barriers, cefrLevels, topics].flatMap((list) => list.map(({ code }) => code));
  expect(Object.keys(names).toSorted()).toEqual(codes.toSorted());
  expect(missetIn(language, Object.entries(names))).toEqual([]);
});

test.each(languagesWith('regions'))('names no region that there is not in %s', (language, regions) => {
  expect(Object.keys(regions).filter((code) => !regionOf(code))).toEqual([]);
  expect(missetIn(language, Object.entries(regions))).toEqual([]);
});

test.each(languagesWith('standing'))(
  'invites to join as the English block does in %s',
  (language, blocks) => {
    expect(blocks).toHaveLength(currentStanding());
    for (const [index, block] of blocks.entries()) {
      const english = standingBlock(index + 1);
      expect(block.title).not.toBe(english.title);
      for (const [part, texts] of Object.entries(block)) {
        const same = english[part as keyof typeof block];
        expect([part, texts.length > 0]).toEqual([part, true]);
        if (Array.isArray(same)) expect([part, texts.length]).toEqual([part, same.length]);
        expect(
          missetIn(
            language,
            [texts].flat().map((text: string) => [part, text] as const),
          ),
        ).toEqual([]);
      }
    }
  },
);

describe.each(offeredLanguages.filter((language) => language !== 'en'))('whoever reads %s', (language) => {
  test('fills in a form that asks the same', () => {
    speakAs(() => language);
    const all: readonly FormDefinition<string>[] = [
      ...formKeys.map((key) => formFor(key)),
      ...promoterFormKeys.map((key) => promoterFormFor(key)),
    ];
    for (const english of all) {
      const form = formInWords(english);
      expect(form.title).not.toBe(english.title);
      const shape = ({ sections }: typeof form) =>
        sections.flatMap(({ questions }) =>
          questions.map((one) => [one.key, one.kind, one.required, one.levels?.length]),
        );
      expect(shape(form)).toEqual(shape(english));
      const levels = form.sections.flatMap(({ questions }) => questions.flatMap((one) => one.levels ?? []));
      const inEnglish = new Set(Object.values(formTexts(english)));
      expect(levels.filter((level) => inEnglish.has(level))).toEqual([]);
    }
  });

  test('reads every event as a whole sentence, with nothing known', () => {
    for (const { kind, actions } of [
      exchangeLifecycle,
      proposalLifecycle,
      promoterCallLifecycle,
      promoterApplicationLifecycle,
    ])
      for (const { event: type } of Object.values<{ event: string }>(actions)) {
        const bare = { type, actorId: null, onBehalf: null, data: {} };
        const said = () => eventSentence(kind, bare, { person: () => undefined, parties: {} });
        speakAs(() => language);
        const sentence = said();
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/[[\]{}]|undefined| {2}/);
        speakAs(() => 'en');
        expect(sentence).not.toBe(said());
      }
  });

  test('is told what a form finds wrong, also of a result that was kept in English', () => {
    const kept = problem('lessons', 'too-many', 4);
    expect(kept.message).toBe('These are too many: at most 4.');
    speakAs(() => language);
    expect(sayReason(kept)).toBe(problemMessage('too-many', 4));
    const english = Object.entries(problemMessages);
    expect(english.filter(([key, text]) => isProblemKey(key) && problemMessage(key) === text)).toEqual([]);
  });

  test('finds a name for every group of language levels', () => {
    const groups = () => cefrLevels.map(({ code }) => userGroupName(code));
    const english = groups();
    speakAs(() => language);
    expect(groups().filter((name) => name === null || english.includes(name))).toEqual([]);
  });
});

describe('French', () => {
  test('is set with narrow spaces before high signs, its own quotes and apostrophes', () => {
    expect(misset('fr', 'Oui ?')).not.toEqual([]);
    expect(misset('fr', 'Oui\u202f?')).toEqual([]);
  });

  test('names what Intl knows: languages and countries', () => {
    speakAs(() => 'fr');
    expect([formatName('SM-JOB-SHDW'), barrierName('HEALTH'), formatName('x')]).toEqual([
      'Observation en situation de travail',
      'Problèmes de santé',
      null,
    ]);
    expect([languageName('eu'), languageName('xx')]).toEqual(['basque', null]);
    expect([countryName('EL'), countryName('SE'), countryName('ZZ')]).toEqual(['Grèce', 'Suède', null]);
    expect([regionName('ES21'), regionName('FRH'), regionName('EE00'), regionName('DE')]).toEqual([
      'Pays basque',
      'Bretagne',
      'Estonie',
      'Allemagne',
    ]);
  });

  test('says days, lists and numbers its own way', () => {
    speakAs(() => 'fr');
    expect(sayDay('2025-12-01')).toBe('1er déc. 2025');
    expect(sayDay('2025-11-21')).toBe('21 nov. 2025');
    expect(sayList(['a', 'b', 'c'])).toBe('a, b et c');
    expect([sayMuch('days', 1), sayMuch('days', 2)]).toEqual(['jour', 'jours']);
  });

  test('says the sentence of a case without having to agree with anybody', () => {
    speakAs(() => 'fr');
    const waiting: Waiting = {
      kind: 'exchange',
      stage: 'proposed',
      over: null,
      waitingOn: ['host', 'sender'],
      until: '2025-12-01',
      next: { day: '2025-12-01', clock: 'answer', mark: 'expire' },
      today: '2025-11-28',
      names: { host: 'Pays basque' },
      readerRoles: ['sender'],
    };
    expect(waitingSentence(waiting)).toBe(
      'C’est à vous et à Pays basque d’accepter ou de refuser la mise en relation, jusqu’au 1er déc. 2025\u202f; ensuite, la mise en relation expire et les places redeviennent libres.',
    );
    expect(clockSentence('exchange', 'answer', 'remind-1')).toBe('Un rappel part à qui n’a pas répondu.');
  });
});

describe('the language', () => {
  test('is the first wanted one that we have, whatever else a browser says', () => {
    const chosen = (header: string) => firstOffered(wantedLanguages(header));
    expect(chosen('fr-BE,fr;q=0.9,en;q=0.8')).toBe('fr');
    expect(chosen('pl, en;q=0.2, fr;q=0.7')).toBe('fr');
    expect(chosen('es-MX, fr;q=0.7')).toBe('es');
    expect(chosen('fr;q=0, en')).toBe('en');
    expect([chosen(''), chosen('pl'), chosen(';;q=,,*;q=0.5')]).toEqual(['en', 'en', 'en']);
    expect([offeredLanguage('FR_ca'), offeredLanguage('frisian')]).toEqual(['fr', null]);
  });

  test('may be another for what everybody reads alike, and is then what it was, whatever happens', () => {
    speakAs(() => 'fr');
    expect(speaking('en', () => say('answer.yes'))).toBe('Yes');
    expect(() =>
      speaking('en', () => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect([spokenLanguage(), say('answer.yes')]).toEqual(['fr', 'Oui']);
  });
});
