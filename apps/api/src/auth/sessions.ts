import { Inject, Injectable } from '@nestjs/common';
import { viewerOf, type Viewer } from '@waymark/domain';
import type { Settings } from '@waymark/settings';
import { SETTINGS } from '../config/settings.token.js';
import { Auth } from './auth.service.js';
import { tokenIn } from './session-cookie.js';

const viewerOfSession = `
  select p.id, p.roles, p.language,
    array(select o.id from public.organisation o where o.representative_id = p.id or o.deputy_id = p.id order by o.id) as organisations
  from auth.session s join public.person p on p.auth_user_id = s."userId"
  where s.token = $1 and s."expiresAt" > now()`;

interface Row {
  id: string;
  roles: string[];
  language: string;
  organisations: string[];
}

/** Who asks, and the language they chose. */
export interface Session {
  readonly viewer: Viewer;
  readonly language: string;
}

/** Who is behind a request. */
@Injectable()
export class Sessions {
  constructor(
    private readonly auth: Auth,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** One query for session, person and organisations; null without a session. */
  async of(cookies: string | undefined): Promise<Session | null> {
    const token = tokenIn(cookies, await this.auth.cookieName(), this.settings.authSecret);
    if (token === null) return null;
    const { rows } = await this.auth.pool.query<Row>({
      name: 'viewer',
      text: viewerOfSession,
      values: [token],
    });
    const [row] = rows;
    if (!row) return null;
    return { viewer: viewerOf(row, row.organisations), language: row.language };
  }
}
