import type { SettingName } from './catalogue.js';
import { SettingsError } from './errors.js';
import type { Parser } from './parsers.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and gathers every problem, so that a person mends all of them in one go. */
export class Reader {
  private readonly problems: string[] = [];

  constructor(private readonly env: Environment) {}

  /** The value, or `otherwise` where the setting is absent, empty or wrong (wrong is remembered as a problem). */
  optional<T, D>(name: SettingName, parse: Parser<T>, otherwise: D): T | D {
    const text = this.env[name]?.trim();
    if (!text) return otherwise;
    const parsed = parse(text);
    if ('value' in parsed) return parsed.value;
    this.problems.push(`${name} ${parsed.problem}`);
    return otherwise;
  }

  /** As `optional`, but absence is a problem too; `placeholder` only stands in until `finish` throws. */
  required<T>(name: SettingName, parse: Parser<T>, placeholder: T, mend: string): T {
    if (!this.env[name]?.trim()) {
      this.problems.push(`${name} is not set; ${mend}`);
      return placeholder;
    }
    return this.optional(name, parse, placeholder);
  }

  /** @throws SettingsError when anything read so far was wrong */
  finish(): void {
    if (this.problems.length > 0) throw new SettingsError(this.problems);
  }
}
