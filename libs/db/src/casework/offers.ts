import type { EntityManager } from '@mikro-orm/postgresql';
import {
  dayOf,
  exchangeStages,
  isOpenIntroduction,
  isOpenOffer,
  proposalStages,
  type Candidate,
  type Instant,
  type Offer,
} from '@waymark/domain';
import { withoutTransaction } from './sql.js';

/** A proposal as matching sees it, with the names by which people know it. */
export interface NamedOffer extends Offer {
  readonly reference: string;
  readonly title: string;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly region: string | null;
    readonly country: string;
  };
}

export interface NamedCandidate extends Candidate {
  readonly offer: NamedOffer;
}

interface Row extends NamedOffer {
  readonly haveMet: boolean;
  readonly barredUntil: string | null;
}

const introductions = exchangeStages.filter((stage) => isOpenIntroduction({ stage, cameFrom: null }));
const openStages = proposalStages.filter((stage) => isOpenOffer({ stage }));

const between = (
  rows: string,
) => `${rows}.host_org_id = p.organisation_id and ${rows}.sender_org_id = own.organisation_id
      or ${rows}.sender_org_id = p.organisation_id and ${rows}.host_org_id = own.organisation_id`;

const offers = `
  select p.id, p.reference, p.title, p.stage, p.direction, p.organisation_id as "organisationId",
    o.country, o.region_code as region,
    jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'region', o.region_code,
      'country', o.country) as organisation,
    p.topics, p.formats, p.facts->'languages' as languages,
    p.period_start::text as "periodStart", p.period_end::text as "periodEnd",
    p.places - used.places as "placesLeft", used.introductions as "openIntroductions",
    p.facts->>'reconfirmAskedAt' is not null as "reconfirmAsked",
    (p.facts->>'fewerOpportunitiesPlaces')::int as "fewerOpportunitiesPlaces",
    p.facts->>'skillsNeed' as "skillsNeed", p.facts->>'createdAt' as "waitingSince",
    exists (select from exchange e where (${between('e')})
      and e.facts->'visit'->>'outcome' <> 'not-held') as "haveMet",
    (select case when bool_or(b.until is null) then 'forGood' else max(b.until)::text end
       from pair_bar b where (${between('b')}) and (b.until is null or b.until >= $2::date)) as "barredUntil"
  from proposal own
    join proposal p on p.id = own.id or p.direction <> own.direction and p.stage = any($3::text[])
    join organisation o on o.id = p.organisation_id
    cross join lateral (
      select (count(*) filter (where e.place_holding <> 'none'))::int as places,
             (count(*) filter (where e.stage = any($4::text[])))::int as introductions
      from exchange e where e.host_proposal_id = p.id or e.sender_proposal_id = p.id) used
  where own.id = $1 and (p.period_start is not null and p.period_end is not null)`;

/**
 * A proposal and all open ones of the opposite direction, in one query.
 *
 * @param now UTC instant: bars that are over by then are none
 * @returns `own` null for an unknown proposal, or one that does not say yet when
 */
export async function loadOffers(
  em: EntityManager,
  proposalId: string,
  now: Instant,
): Promise<{ own: NamedOffer | null; others: NamedCandidate[] }> {
  const rows = await withoutTransaction(em, (sql) =>
    sql.query<Row>(offers, [proposalId, dayOf(now), openStages, introductions]),
  );
  const own = rows.find(({ id }) => id === proposalId) ?? null;
  const others = rows
    .filter((row) => row !== own)
    .map(({ haveMet, barredUntil, ...offer }) => ({ offer, between: { haveMet, barredUntil } }));
  return { own, others };
}
