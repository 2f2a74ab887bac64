import { Inject, Injectable } from '@nestjs/common';
import type { DemoPerson } from '@waymark/contract';
import type { Settings } from '@waymark/settings';
import { notFound } from '../common/problem.js';
import { offeredDemoPeople } from '../demo/offered.js';
import { SETTINGS } from '../config/settings.token.js';
import { Auth } from './auth.service.js';

/** The loader writes this mark, and only into a database that was empty. */
const isDemoData = `
  select exists (select from public.job_run where job = 'demo-data' and finished_at is not null) as demo`;

/** `.example` is reserved: nobody real has such an address, so no real account can be entered this way. */
const demoPeople = `
  select p.id, p.name, p.roles, o.id as organisation_id, o.name as organisation, o.short_name, o.region_code, o.country
  from public.person p left join public.organisation o on o.id = p.organisation_id
  where p.id = any($1) and p.email like '%.example'
  order by array_position($1, p.id)`;

interface PersonRow {
  id: string;
  name: string;
  roles: string[];
  organisation_id: string | null;
  organisation: string;
  short_name: string;
  region_code: string | null;
  country: string;
}

@Injectable()
export class Demo {
  constructor(
    private readonly auth: Auth,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Both the setting and the data must say so: a setting carried over to real data opens nothing. */
  async isOpen(): Promise<boolean> {
    if (!this.settings.demo) return false;
    const { rows } = await this.auth.pool.query<{ demo: boolean }>(isDemoData);
    return rows[0]?.demo ?? false;
  }

  /** @throws a 404 problem outside a demo */
  async people(): Promise<DemoPerson[]> {
    if (!(await this.isOpen())) throw notFound();
    const { rows } = await this.auth.pool.query<PersonRow>(demoPeople, [offeredDemoPeople()]);
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      roles: row.roles,
      organisation:
        row.organisation_id === null
          ? null
          : {
              id: row.organisation_id,
              name: row.organisation,
              shortName: row.short_name,
              region: row.region_code,
              country: row.country,
            },
    }));
  }

  /** @throws a 404 problem outside a demo, and for anybody who is not made up */
  async check(personId: string): Promise<void> {
    const people = await this.people();
    if (!people.some((person) => person.id === personId)) throw notFound();
  }
}
