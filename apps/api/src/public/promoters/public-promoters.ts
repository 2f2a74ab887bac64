import { Injectable } from '@nestjs/common';
import type { PromoterFilters, PublicPromoter, PublicPromoterList } from '@waymark/documents';
import {
  foldText,
  isFormerPromoter,
  promoterFormFor,
  shownProfile,
  showsPortrait,
  type Answers,
  type PromoterApplicationFacts,
} from '@waymark/domain';
import { Database } from '../../database/database.js';

interface Row {
  slug: string;
  content: Answers;
  facts: PromoterApplicationFacts;
  year: number;
  form_version: number | null;
  photo: { id: string; width: number; height: number; alt: string } | null;
}

/** Only what was published is ever found here, and of that only what may be a page at this moment. */
const shown = `
  with shown as (
    select p.slug, p.content, a.facts, a.title, a.region, a.applicant_type as type, c.year,
      (select w.form_version from promoter_answers w
         where w.application_id = a.id and w.form = 'promoter-profile') as form_version,
      (select jsonb_build_object('id', f.id, 'width', f.width, 'height', f.height, 'alt', f.alt)
         from profile_photo f where f.application_id = a.id) as photo
    from promoter_profile p
    join promoter_application a on a.id = p.application_id
    join promoter_call c on c.id = a.call_id
    where a.facts #> '{profile,consents,page}' is not null)`;

/** What is looked through for an interest: the words of the page, and neither links nor addresses. */
const words = `regexp_replace(normalize(lower(concat_ws(' ', content->>'headline', content->>'about',
  content->>'messages', content->>'interests')), NFD), '[\\u0300-\\u036f]', '', 'g')`;

const conditions: Readonly<Record<keyof PromoterFilters, string>> = {
  region: 'region = ?',
  type: 'type = ?',
  speaks: `content->'languages' @> to_jsonb(?::text)`,
  interest: `${words} like ?`,
  year: 'year::text = ?',
};

const literally = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

const valueOf = (name: keyof PromoterFilters, chosen: PromoterFilters): string =>
  name === 'interest' ? `%${literally(foldText(chosen.interest))}%` : chosen[name];

function toPromoter({ slug, content, facts, year, form_version, photo }: Row): PublicPromoter[] {
  const form = promoterFormFor('promoter-profile', form_version ?? undefined);
  const now = shownProfile(form, content, facts);
  if (!now) return [];
  const { title, applicantType, region } = facts;
  const former = isFormerPromoter(facts);
  const portrait = showsPortrait(facts) ? photo : null;
  return [{ slug, name: title, type: applicantType, region, year, former, content: now, photo: portrait }];
}

const choices = `${shown}
  select
    array(select distinct region from shown where region is not null) as regions,
    array(select distinct type from shown where type is not null) as types,
    array(select distinct l from shown, jsonb_array_elements_text(
      case jsonb_typeof(content->'languages') when 'array' then content->'languages' else '[]' end) l) as languages,
    array(select distinct year from shown order by year desc) as years`;

/** The promoters whom everybody may read about. */
@Injectable()
export class PublicPromoters {
  constructor(private readonly database: Database) {}

  async bySlug(slug: string): Promise<PublicPromoter | null> {
    // No address of ours has such a sign, and the database takes none.
    if (/\p{Cc}/u.test(slug)) return null;
    const [row] = await this.read<Row>(`${shown} select * from shown where slug = ?`, [slug]);
    return (row && toPromoter(row)[0]) ?? null;
  }

  /** Those of the latest year first. */
  async page(
    chosen: PromoterFilters,
    offset: number,
    limit: number,
  ): Promise<{ promoters: PublicPromoter[]; count: number }> {
    const given = (Object.keys(conditions) as (keyof PromoterFilters)[]).filter(
      (name) => chosen[name] !== '',
    );
    const where = given.map((name) => ` and ${conditions[name]}`).join('');
    const values = given.map((name) => valueOf(name, chosen));
    const rows = await this.read<Row>(
      `${shown} select * from shown where true${where} order by year desc, lower(title), slug offset ? limit ?`,
      [...values, offset, limit],
    );
    const [counted] = await this.read<{ count: number }>(
      `${shown} select count(*)::int as count from shown where true${where}`,
      values,
    );
    return { promoters: rows.flatMap(toPromoter), count: counted!.count };
  }

  /** What there is to choose from. */
  async choices(): Promise<PublicPromoterList['choices']> {
    const [row] = await this.read<PublicPromoterList['choices']>(choices, []);
    return row!;
  }

  private read<R>(sql: string, values: unknown[]): Promise<R[]> {
    return this.database.fork().getConnection().execute<R[]>(sql, values);
  }
}
