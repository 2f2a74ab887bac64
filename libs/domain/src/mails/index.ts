export * from './may-get-mail.js';
export { mayNameCandidate, promoterRolesToTell, type PromoterCaseToTell } from './promoter-mails.js';
export * from './sent-alone.js';
