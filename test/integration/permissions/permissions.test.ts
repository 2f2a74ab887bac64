import { afterAll, beforeAll, describe } from '@jest/globals';
import { World } from '../../support/permissions/world.js';
import { fieldCases } from './fields.cases.js';
import { headerCases } from './headers.cases.js';
import { routeCases } from './routes.cases.js';
import { streamCases } from './stream.cases.js';
import { wordCases } from './words.cases.js';
import { writeCases } from './writes.cases.js';

// One world for all: it takes the longest to set up, and none of the cases is in another's way.
describe('permissions', () => {
  let world: World;
  const theWorld = () => world;
  beforeAll(async () => {
    world = await World.gather();
  });
  afterAll(() => world.close());

  // Reading first: what is written later is counted by none of these.
  describe('every word', () => {
    wordCases(theWorld);
  });
  describe('every answer', () => {
    fieldCases(theWorld);
  });
  describe('headers', () => {
    headerCases(theWorld);
  });
  describe('every route', () => {
    routeCases(theWorld);
  });
  describe('the stream of changes', () => {
    streamCases(theWorld);
  });
  // Last: it changes who people are.
  describe('every field that is written', () => {
    writeCases(theWorld);
  });
});
