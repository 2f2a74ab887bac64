import type { EntityManager } from '@mikro-orm/postgresql';
import { defaultSettings, type LifecycleSettings } from '@waymark/domain';
import { withoutTransaction } from './sql.js';

/** As a part of a bigger query: `{ key: value }` of the settings that were changed. */
export const changedSettings = `(select coalesce(jsonb_object_agg(key, value), '{}') from setting)`;

/** The defaults with the secretariat's own numbers over them. */
export function settingsWith(changed: Readonly<Record<string, number>>): LifecycleSettings {
  return { ...defaultSettings, ...changed };
}

/** Every number of the lifecycles as it holds now. */
export async function loadSettings(em: EntityManager): Promise<LifecycleSettings> {
  const [row] = await withoutTransaction(em, (sql) =>
    sql.query<{ changed: Record<string, number> }>(`select ${changedSettings} as changed`),
  );
  return settingsWith(row?.changed ?? {});
}
