import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Settings } from '@waymark/settings';
import { say } from '@waymark/domain';
import { problem } from '../common/problem.js';
import { SETTINGS } from '../config/settings.token.js';
import { addressHeader, authPath, createAuth, type WaymarkAuth } from './auth.js';
import { createAuthPool } from './auth-pool.js';
import { signToken, tokenIn } from './session-cookie.js';
import { SignInMailer } from './sign-in-mailer.js';

interface AccountRow {
  id: string;
  name: string;
  email: string;
  language: string;
  auth_user_id: string | null;
}

/** better-auth, and what ties its accounts to our people. */
@Injectable()
export class Auth implements OnApplicationShutdown {
  readonly pool: Pool;
  readonly library: WaymarkAuth;
  private name: string | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly mailer: SignInMailer,
  ) {
    this.pool = createAuthPool(settings.databaseUrl);
    // Not awaited: known and unknown addresses are answered in the same time.
    this.library = createAuth(settings, this.pool, ({ email, token }) => void this.sendLink(email, token));
  }

  async cookieName(): Promise<string> {
    this.name ??= (await this.library.$context).authCookies.sessionToken.name;
    return this.name;
  }

  /**
   * Hands a request on to better-auth, with its limits and its cookies.
   * @param path below `/api/auth`
   */
  async forward(request: FastifyRequest, reply: FastifyReply, path: string, body: object): Promise<Response> {
    const response = await this.library.handler(
      new Request(new URL(`${authPath}${path}`, this.settings.publicUrl), {
        method: 'POST',
        headers: this.headersOf(request),
        body: JSON.stringify(body),
      }),
    );
    if (response.status === 429) {
      const wait = Number(response.headers.get('x-retry-after') ?? 60);
      throw problem('too-many-requests', { detail: say('problem.detail.waitAMoment'), retryAfter: wait });
    }
    this.passCookies(response.headers, reply);
    return response;
  }

  /** The headers better-auth looks at: cookies, our own origin (checked before) and the address of the connection. */
  headersOf(request: FastifyRequest): Headers {
    const headers = new Headers({
      'content-type': 'application/json',
      origin: new URL(this.settings.publicUrl).origin,
      [addressHeader]: request.ip,
    });
    if (request.headers.cookie) headers.set('cookie', request.headers.cookie);
    if (request.headers['user-agent']) headers.set('user-agent', request.headers['user-agent']);
    return headers;
  }

  passCookies(headers: Headers, reply: FastifyReply): void {
    for (const cookie of headers.getSetCookie()) void reply.header('set-cookie', cookie);
  }

  /** Ends the session that a browser brought to a sign-in: from now on it has the new one, and the old opens nothing. */
  async endSessionBefore(request: FastifyRequest): Promise<void> {
    const token = tokenIn(request.headers.cookie, await this.cookieName(), this.settings.authSecret);
    if (token !== null) await this.pool.query('delete from auth.session where token = $1', [token]);
  }

  /** Sets a session that is in use a later end, once a day. */
  async keepSession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const headers = this.headersOf(request);
    const { headers: answered } = await this.library.api.getSession({ headers, returnHeaders: true });
    this.passCookies(answered, reply);
  }

  /** Opens a session for a person without asking for anything: for demo data only. */
  async openSession(personId: string, reply: FastifyReply): Promise<void> {
    const { rows } = await this.pool.query<AccountRow>(
      'select id, name, email, language, auth_user_id from public.person where id = $1',
      [personId],
    );
    const person = rows[0];
    if (!person) throw problem('not-found');
    const context = await this.library.$context;
    const session = await context.internalAdapter.createSession(await this.accountOf(person));
    const { name, attributes } = context.authCookies.sessionToken;
    const parts = [
      `${name}=${signToken(session.token, this.settings.authSecret)}`,
      `Max-Age=${context.sessionConfig.expiresIn}`,
      `Path=${attributes.path}`,
      'HttpOnly',
      'SameSite=Lax',
      ...(attributes.secure ? ['Secure'] : []),
    ];
    void reply.header('set-cookie', parts.join('; '));
  }

  /** After a change of somebody's address: links go to the new one, and whoever was signed in is not any more. */
  async moveAccount(authUserId: string, email: string): Promise<void> {
    const { internalAdapter } = await this.library.$context;
    await internalAdapter.updateUser(authUserId, { email, emailVerified: false });
    await internalAdapter.deleteUserSessions(authUserId);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async sendLink(email: string, token: string): Promise<void> {
    try {
      const { rows } = await this.pool.query<AccountRow>(
        'select id, name, email, language, auth_user_id from public.person where email = $1',
        [email.toLowerCase()],
      );
      const person = rows[0];
      if (!person) return;
      await this.accountOf(person);
      await this.mailer.send(person, token);
    } catch (error) {
      this.mailer.failed(error);
    }
  }

  /** The id of a person's account, made now where there is none yet. */
  private async accountOf(person: AccountRow): Promise<string> {
    if (person.auth_user_id !== null) return person.auth_user_id;
    const { internalAdapter } = await this.library.$context;
    const find = async () => (await internalAdapter.findUserByEmail(person.email))?.user;
    const account = { email: person.email, name: '', emailVerified: false };
    const user =
      (await find()) ??
      (await internalAdapter.createUser(account, { method: 'magic-link' }).catch(async (error: unknown) => {
        // Somebody asked for the same account in the same moment, and was first.
        const made = await find();
        if (!made) throw error;
        return made;
      }));
    await this.pool.query('update public.person set auth_user_id = $1 where id = $2', [user.id, person.id]);
    return user.id;
  }
}
