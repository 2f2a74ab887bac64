import { Injectable } from '@nestjs/common';
import type { SettingInput, SettingView } from '@waymark/contract';
import { loadSettings, SettingEntity } from '@waymark/db';
import { isSettingKey, say, settingDefinitions, type SettingKey, type Viewer } from '@waymark/domain';
import { Access } from '../access/access.js';
import { PlainWrites } from '../common/plain-writes.js';
import { problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { Reconciler } from '../housekeeping/reconciler.js';

const keys = Object.keys(settingDefinitions) as SettingKey[];

/** `write_key` names what it wrote by a UUID; the settings are one thing. */
const allSettings = '00000000-0000-0000-0000-000000000000';

/** The numbers of the lifecycles that the secretariat may change. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly writes: PlainWrites,
    private readonly reconciler: Reconciler,
  ) {}

  async all(viewer: Viewer): Promise<SettingView[]> {
    this.access.check(viewer, 'read', 'Setting');
    const now = await loadSettings(this.database.fork());
    return keys.map((key) => {
      const { value: defaultValue, unit, min, max } = settingDefinitions[key];
      const value = now[key] ?? defaultValue;
      return {
        id: key,
        key,
        label: say(`setting.${key}`),
        unit,
        min,
        max,
        value,
        defaultValue,
        changed: value !== defaultValue,
      };
    });
  }

  async update(viewer: Viewer, key: string, settings: SettingInput[]): Promise<SettingView[]> {
    this.access.check(viewer, 'update', 'Setting');
    checkValues(settings);
    await this.writes.once({ key, viewer, route: 'PATCH /settings', body: settings }, async (em) => {
      const back = settings.filter(({ value }) => value === null).map((one) => one.key);
      await em.nativeDelete(SettingEntity, { key: { $in: back } });
      const changed = settings.filter((one): one is { key: string; value: number } => one.value !== null);
      if (changed.length > 0)
        await em.upsertMany(
          SettingEntity,
          changed.map((one) => ({ ...one })),
        );
      return allSettings;
    });
    // Every open case has its next date worked out from the old numbers.
    this.reconciler.wakeOpenSoon();
    return this.all(viewer);
  }
}

/** @throws a 422 problem naming each setting that is unknown or out of its range */
function checkValues(settings: SettingInput[]): void {
  const errors = settings.flatMap(({ key, value }, index) => {
    if (!isSettingKey(key))
      return [{ field: `settings.${index}.key`, message: say('problem.detail.noSuchSetting') }];
    const { min, max } = settingDefinitions[key];
    if (value === null || (Number.isInteger(value) && value >= min && value <= max)) return [];
    return [{ field: `settings.${index}.value`, message: say('problem.detail.settingRange', { min, max }) }];
  });
  if (errors.length > 0) throw problem('invalid', { detail: say('problem.detail.nothingSaved'), errors });
}
