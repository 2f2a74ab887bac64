import { afterEach, describe, expect, test } from '@jest/globals';
import { agreed } from '../languages/agreement.js';
import '../languages/all.js';
import { countryName, languageName, regionName } from '../vocabulary/index.js';
import { fill, sayMuch } from './catalogue.js';
import { sayDay, sayList } from './dates.js';
import { speakAs } from './languages.js';
import { waitingSentence, type Waiting } from './sentences.js';

afterEach(() => speakAs(() => 'en'));

describe('Spanish and Italian', () => {
  const waiting = (until: string): Waiting => ({
    kind: 'exchange',
    stage: 'proposed',
    over: null,
    waitingOn: ['host', 'sender'],
    until,
    next: { day: until, clock: 'answer', mark: 'expire' },
    today: '2025-11-28',
    names: { host: 'Islandia' },
    readerRoles: ['sender'],
  });

  test('say the sentence of a case without having to agree with anybody', () => {
    speakAs(() => 'es');
    expect(waitingSentence(waiting('2025-12-01'))).toBe(
      'Corresponde a usted y a Islandia aceptar o rechazar el emparejamiento, hasta el 1 dic 2025; después, el emparejamiento vence y las plazas vuelven a quedar libres.',
    );
    speakAs(() => 'it');
    expect(waitingSentence(waiting('2025-12-01'))).toBe(
      'Spetta a Lei e a Islandia accettare o rifiutare l’abbinamento, entro il 1º dic 2025; poi l’abbinamento scade e i posti tornano liberi.',
    );
  });

  test('change the words of theirs that stand before a value, and nothing that people wrote', () => {
    speakAs(() => 'it');
    expect(waitingSentence(waiting('2025-12-08'))).toContain('entro l’8 dic 2025;');
    expect(waitingSentence(waiting('2025-12-11'))).toContain('entro l’11 dic 2025;');
    expect(waitingSentence(waiting('2025-12-18'))).toContain('entro il 18 dic 2025;');
    expect(agreed('it', 'Dal {day} al {to}', { day: '11 dic', to: '8 gen' })).toBe('Dall’{day} all’{to}');
    const both = (host: string) => fill(agreed('es', 'entre {a} y {host}', { host }), { a: 'x y Ibi', host });
    expect(['Italia', 'Hidra', 'Íñigo', 'Hielo', 'Iowa', 'Suecia'].map(both)).toEqual([
      'entre x y Ibi e Italia',
      'entre x y Ibi e Hidra',
      'entre x y Ibi e Íñigo',
      'entre x y Ibi y Hielo',
      'entre x y Ibi y Iowa',
      'entre x y Ibi y Suecia',
    ]);
  });

  test('name what Intl and the lists know, and count as they do', () => {
    speakAs(() => 'es');
    expect([languageName('eu'), countryName('EL'), regionName('ES21'), regionName('EE00')]).toEqual([
      'euskera',
      'Grecia',
      'País Vasco',
      'Estonia',
    ]);
    expect([sayDay('2025-11-21'), sayList(['a', 'b', 'i']), sayMuch('days', 1), sayMuch('days', 0)]).toEqual([
      '21 nov 2025',
      'a, b e i',
      'día',
      'días',
    ]);
    speakAs(() => 'it');
    expect([languageName('eu'), countryName('EL'), regionName('ES21'), regionName('EE00')]).toEqual([
      'basco',
      'Grecia',
      'Paesi Baschi',
      'Estonia',
    ]);
    expect([sayList(['a', 'b', 'c']), sayMuch('days', 1), sayMuch('days', 2)]).toEqual([
      'a, b e c',
      'giorno',
      'giorni',
    ]);
  });
});
