import { Inject, Injectable } from '@nestjs/common';
import type { HomeView } from '@waymark/contract';
import { loadSettings } from '@waymark/db';
import type { Viewer } from '@waymark/domain';
import { CLOCK, type Clock } from '../config/clock.js';
import { Database } from '../database/database.js';
import { Needs } from './needs.js';
import { Slips } from './slips.js';
import { Waits } from './waits.js';

/** What somebody sees first: only what is theirs. */
@Injectable()
export class Home {
  constructor(
    private readonly database: Database,
    private readonly needs: Needs,
    private readonly slips: Slips,
    private readonly waits: Waits,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async of(viewer: Viewer): Promise<HomeView> {
    const em = this.database.fork();
    const context = { now: this.now().toISOString(), settings: await loadSettings(em), viewer };
    return {
      ...(await this.needs.of(em, context)),
      slips: await this.slips.of(em, context),
      waits: await this.waits.of(em, viewer),
      tasks: await this.needs.counts(em, context),
    };
  }
}
