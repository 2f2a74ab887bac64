import { describe, expect, test } from '@jest/globals';
import { mayBeMisspelt, nearestWord } from './nearest-word.js';

const texts = ['x-2026-001 gipuzkoa visits vastra gotaland', 'gipuzkoa boras', 'tknika vet centre'];

describe('the word somebody meant', () => {
  test.each([
    ['gipuskoa', 'gipuzkoa'],
    ['gipzukoa', 'gipuzkoa'],
    ['gipus', 'gipuzkoa'],
    ['gotalnd', 'gotaland'],
    ['bors', 'boras'],
    ['center', 'centre'],
  ])('%s is %s', (typed, meant) => {
    expect(nearestWord(typed, texts)).toBe(meant);
  });

  test('is none where nothing is near', () => {
    expect(nearestWord('hohenwald', texts)).toBeNull();
    expect(nearestWord('borxxs', ['boras'])).toBe('boras');
    expect(nearestWord('brxs', ['boras'])).toBeNull();
  });

  test('is the one that stands most often, of several alike', () => {
    expect(nearestWord('mora', ['nora', 'bora bora'])).toBe('bora');
  });

  test('is not looked for where what was typed is a code or very short', () => {
    expect(['es21', 'x-2026', '100%', 'se', 'vet'].filter(mayBeMisspelt)).toEqual([]);
    expect(mayBeMisspelt('gipuskoa')).toBe(true);
  });
});
