/** A mail that will never arrive, however often it is sent. */
export class NotDeliverable extends Error {
  /** @param code bare, such as `smtp-550` or `no-address` */
  constructor(readonly code: string) {
    super(code);
    this.name = 'NotDeliverable';
  }
}
