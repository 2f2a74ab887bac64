import type { CaseRole } from '../lifecycle/index.js';
import type { PromoterCallFacts } from './facts.js';
import { promoterCallLifecycle as lifecycle } from './lifecycle.js';

/** What the call itself waits for from somebody with these roles in it; null for nothing. */
export function isWaitedForInCall(
  facts: PromoterCallFacts,
  roles: readonly CaseRole[],
): 'prepare' | 'release' | null {
  const from = (action: 'sayReady' | 'releaseDecisions') =>
    (lifecycle.actions[action].from as readonly string[]).includes(facts.stage);
  if (roles.includes('secretariat') && from('sayReady') && facts.readyAt === null) return 'prepare';
  return roles.includes('lead') && from('releaseDecisions') && facts.releasedAt === null ? 'release' : null;
}
