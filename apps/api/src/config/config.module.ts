import { type DynamicModule, Global, Module } from '@nestjs/common';
import { faultsFrom, type Settings } from '@waymark/settings';
import { CLOCK, type Clock, systemClock } from './clock.js';
import { FAULTS, SETTINGS } from './settings.token.js';

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
        { provide: FAULTS, useFactory: () => faultsFrom(process.env) },
      ],
      exports: [SETTINGS, CLOCK, FAULTS],
    };
  }
}
