import { Injectable, Logger } from '@nestjs/common';
import { type EntityName, raw } from '@mikro-orm/core';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { FastifyReply } from 'fastify';
import { foldText } from '@waymark/domain';
import type { Where } from '../access/translations.js';
import { named, wordsOf } from '../cases/case-filters.js';
import { Database } from '../database/database.js';
import { mayBeMisspelt, nearestWord } from './nearest-word.js';

/** Rows whose words somebody may have meant: only rows that they may see, so that no guess tells of any other. */
export interface Vocabulary {
  readonly entity: EntityName<object>;
  readonly granted: () => Where | null;
  /** The rows of which this is asked of the column `search`; of the row's own when left out. */
  readonly of?: (search: Where) => Where;
  readonly populate?: readonly string[];
  /** The folded texts of a row. */
  readonly texts: (row: never) => string[];
}

export interface Found<T> {
  readonly rows: T[];
  readonly total: number;
}

/** How alike words have to be for the database to bring them: first what is near, then what is less so. */
const likeness = [0.6, 0.4];
const candidates = 300;
/** The header that says what was searched for instead. */
export const insteadHeader = 'x-searched-instead';

/**
 * Forgives spelling: where nothing is found as it was typed, each word that stands nowhere is taken for the nearest one
 * that does. PostgreSQL's trigrams (the extension pg_trgm) bring what may be meant; without them nothing is guessed.
 */
@Injectable()
export class Spelling {
  private readonly logger = new Logger(Spelling.name);
  private told = false;

  constructor(private readonly database: Database) {}

  /**
   * A list as it was asked for, or with the words that were meant. The answer's header says which.
   * @param find the list for a query
   * @param vocabularies where the words may stand
   */
  async page<Query extends { q?: string }, T>(
    reply: FastifyReply,
    query: Query,
    find: (query: Query) => Promise<Found<T>>,
    vocabularies: () => readonly Vocabulary[],
  ): Promise<Found<T>> {
    const { found, instead } = await this.forgive(query, find, ({ total }) => total === 0, vocabularies);
    if (instead !== null) void reply.header(insteadHeader, encodeURIComponent(instead));
    return found;
  }

  /** The ids of every row of a list, in its order; the same rows as its pages show. */
  async ids<Query extends { q?: string }>(
    query: Query,
    find: (query: Query) => Promise<string[]>,
    vocabularies: () => readonly Vocabulary[],
  ): Promise<string[]> {
    return (await this.forgive(query, find, (ids) => ids.length === 0, vocabularies)).found;
  }

  private async forgive<Query extends { q?: string }, T>(
    query: Query,
    find: (query: Query) => Promise<T>,
    isEmpty: (found: T) => boolean,
    vocabularies: () => readonly Vocabulary[],
  ): Promise<{ found: T; instead: string | null }> {
    const found = await find(query);
    const instead = query.q && isEmpty(found) ? await this.meant(query.q, vocabularies()) : null;
    return instead === null ? { found, instead } : { found: await find({ ...query, q: instead }), instead };
  }

  /**
   * What was probably meant by a search.
   * @returns null when nothing else than what was typed
   */
  async meant(typed: string, vocabularies: readonly Vocabulary[]): Promise<string | null> {
    const words = wordsOf(foldText(typed));
    if (!words.some(mayBeMisspelt)) return null;
    return this.database.fork().transactional(async (em) => {
      if (!(await this.hasTrigrams(em))) return null;
      const meant: string[] = [];
      for (const word of words) meant.push((await this.wordFor(em, word, vocabularies)) ?? word);
      return meant.some((word, index) => word !== words[index]) ? meant.join(' ') : null;
    });
  }

  private async wordFor(
    em: EntityManager,
    word: string,
    vocabularies: readonly Vocabulary[],
  ): Promise<string | null> {
    if (!mayBeMisspelt(word)) return null;
    for (const vocabulary of vocabularies) if (await standsIn(em, vocabulary, word)) return null;
    for (const least of likeness) {
      await em.execute("select set_config('pg_trgm.word_similarity_threshold', ?, true)", [String(least)]);
      const texts: string[] = [];
      for (const vocabulary of vocabularies)
        for (const row of await rowsOf(em, vocabulary, like(word), candidates))
          texts.push(...vocabulary.texts(row as never));
      const meant = nearestWord(word, texts);
      if (meant) return meant;
    }
    return null;
  }

  private async hasTrigrams(em: EntityManager): Promise<boolean> {
    const found = await em.execute<unknown[]>("select 1 from pg_extension where extname = 'pg_trgm'");
    if (found.length === 0 && !this.told) {
      this.told = true;
      this.logger.warn(
        'The extension pg_trgm is missing: a search finds only what is spelt as it was typed.',
      );
    }
    return found.length > 0;
  }
}

/** Rows with a word in them that is like this one. */
const like = (word: string): Where => ({
  [raw((alias) => `${alias}.search %> ?`, [word]) as unknown as symbol]: [],
});

/** A row may be found by what the viewer is not shown of it, such as an address: only its texts say where a word stands. */
async function standsIn(em: EntityManager, vocabulary: Vocabulary, word: string): Promise<boolean> {
  const rows = await rowsOf(em, vocabulary, named(word), candidates);
  return rows.some((row) => vocabulary.texts(row as never).some((text) => text.includes(word)));
}

async function rowsOf(
  em: EntityManager,
  { entity, granted, of = (rows) => rows, populate = [] }: Vocabulary,
  search: Where,
  limit: number,
): Promise<object[]> {
  const seen = granted();
  if (!seen) return [];
  const where = { $and: [seen, of(search)] } as FilterQuery<object>;
  return em.find(entity, where, { populate: populate as never, limit });
}
