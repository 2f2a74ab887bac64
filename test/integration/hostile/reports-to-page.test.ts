import { afterAll, beforeAll, describe } from '@jest/globals';
import { IllWorld } from '../../support/hostile/world.js';
import { photoCases } from './photos.cases.js';
import { textCases } from './texts.cases.js';

/** A participant’s report by a mailed link, with everything in it that somebody could put there, up to the public page. */
describe('what a participant sends', () => {
  let world: IllWorld;
  beforeAll(async () => {
    world = await IllWorld.begin();
  }, 120_000);
  afterAll(() => world.close());

  describe('as photos', () => {
    photoCases(() => world);
  });
  describe('as words', () => {
    textCases(() => world);
  });
});
