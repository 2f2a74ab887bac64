import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Named } from '@waymark/contract';
import { mayGive, say, type SubjectRecords, type Viewer, viewerOf } from '@waymark/domain';
import { problem } from '../common/problem.js';

interface Row {
  id: string;
  name: string;
  roles: string[];
  organisations: string[];
}

/** Whoever speaks for an organisation or belongs to the secretariat: a task is given to nobody else. */
const candidates = `
  select p.id, p.name, p.roles,
    array(select o.id from organisation o where o.representative_id = p.id or o.deputy_id = p.id) as organisations
  from person p
  where 'secretariat' = any(p.roles)
    or p.id in (select unnest(array[representative_id, deputy_id]) from organisation where id = any(string_to_array(?, ',')::uuid[]))
  order by p.name, p.id`;

/** To whom a task may be given. */
@Injectable()
export class TaskPeople {
  /** Everybody to whom the viewer may give a task like this, by name. */
  async of(em: EntityManager, viewer: Viewer, task: SubjectRecords['Task']): Promise<Named[]> {
    const parties = [task.hostOrgId, task.senderOrgId, task.organisationId].filter((id) => id !== null);
    const rows = await em.execute<Row[]>(candidates, [parties.join(',')]);
    return rows
      .filter((row) => mayGive(viewer, viewerOf(row, row.organisations), task))
      .map(({ id, name }) => ({ id, name }));
  }

  /** @throws a 422 problem when this person may not be given the task: the same for one who does not exist */
  async check(em: EntityManager, viewer: Viewer, task: SubjectRecords['Task'], to: string): Promise<void> {
    if ((await this.of(em, viewer, task)).some(({ id }) => id === to)) return;
    const message = say('problem.detail.personFromList');
    throw problem('invalid', { detail: message, errors: [{ field: 'assigneeId', message }] });
  }
}
