/**
 * Routes of promoter calls and applications: who is answered what hangs on panels, reviews and conflicts, so they have a
 * world and tables of their own (`test/integration/promoters`). Mailed links are ended by their own side alone.
 */
export const ofPromoters =
  /^\/api\/(promoter-calls|promoter-applications(?!\/\{id\}\/links)|mailing-list|coordinator|bulk\/promoter-applications|exports\/promoter-applications)(\/|$)/;
