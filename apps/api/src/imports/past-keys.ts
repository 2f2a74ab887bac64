import { CommandEntity, uuidFrom } from '@waymark/db';
import type { EntityManager } from '@mikro-orm/postgresql';
import { contentOf, type PastExchange } from '@waymark/domain';

/** A request that makes the case of a past exchange: named after what is recorded, so that a repeat finds it. */
interface FirstRequest {
  readonly requestId: string;
  /** What was decided of it; null while nobody asked, or nothing is decided yet. */
  readonly accepted: boolean | null;
  readonly actorId: string | null;
}

const mostAttempts = 20;
const nameOf = (past: PastExchange, attempt: number): string =>
  uuidFrom(`past-exchange/${contentOf(past)}${attempt === 0 ? '' : `/${attempt}`}`);

/**
 * The request under which each of these was recorded, or is to be. One that was refused is over, and another takes its
 * place.
 */
export async function firstRequests(
  em: EntityManager,
  pasts: readonly PastExchange[],
): Promise<FirstRequest[]> {
  const found: (FirstRequest | null)[] = pasts.map(() => null);
  for (let attempt = 0; attempt < mostAttempts && found.includes(null); attempt += 1) {
    const names = pasts.map((past) => nameOf(past, attempt));
    const wanted = names.filter((_name, at) => found[at] === null);
    const commands = await em
      .fork()
      .find(CommandEntity, { requestId: { $in: wanted } }, { fields: ['requestId', 'result', 'actorId'] });
    const known = new Map(commands.map((command) => [command.requestId, command]));
    for (const [at, requestId] of names.entries()) {
      if (found[at] !== null) continue;
      const command = known.get(requestId);
      const accepted = command?.result?.accepted ?? null;
      if (accepted !== false) found[at] = { requestId, accepted, actorId: command?.actorId ?? null };
    }
  }
  return found.map(
    (one, at) => one ?? { requestId: nameOf(pasts[at]!, mostAttempts), accepted: null, actorId: null },
  );
}
