import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Settings } from '@waymark/settings';
import { CLOCK, type Clock, systemClock } from './clock.js';
import { SETTINGS } from './settings.token.js';

/** Gives every module the settings and the clock. */
@Global()
@Module({})
export class ConfigModule {
  static with(settings: Settings, clock: Clock = systemClock): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: CLOCK, useValue: clock },
      ],
      exports: [SETTINGS, CLOCK],
    };
  }
}
