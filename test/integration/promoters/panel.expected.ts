/**
 * Who is answered what, route by route. Cells: `theirs/conflicted/no such thing` of an application, `ours/no such thing`
 * of a call. In the conflicted one the lead has a conflict, and the deputy leads it. To whoever has no part in a call,
 * applies in it, or has a conflict, there is nothing there.
 */
export const panelRoutes = `
# route | nobody | lead | deputy | reviewer | second | checker | other | applicant | member | outsider | secretariat
GET /api/promoter-calls | 401         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/promoter-calls/{id} | 401/401     | 200/404     | 200/404     | 200/404     | 200/404     | 200/404     | 404/404     | 404/404     | 404/404     | 404/404     | 200/404
GET /api/promoter-calls/{id}/events | 401/401     | 200/404     | 200/404     | 200/404     | 200/404     | 200/404     | 404/404     | 404/404     | 404/404     | 404/404     | 200/404
GET /api/promoter-calls/{id}/preview/{language} | 401/401     | 200/404     | 200/404     | 200/404     | 200/404     | 200/404     | 404/404     | 404/404     | 404/404     | 404/404     | 200/404
GET /api/promoter-applications | 401         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/promoter-applications/{id} | 401/401/401 | 200/404/404 | 200/200/404 | 200/200/404 | 200/200/404 | 200/200/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 200/200/404
GET /api/promoter-applications/{id}/events | 401/401/401 | 200/404/404 | 200/200/404 | 200/200/404 | 200/200/404 | 200/200/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 200/200/404
GET /api/promoter-applications/{id}/profile/preview | 401/401/401 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404
GET /api/promoter-applications/{id}/profile/photos/{photoId} | 401/401/401 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404
GET /api/coordinator | 401         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/promoter-calls/{id}/dashboard | 401/401     | 200/404     | 200/404     | 200/404     | 200/404     | 200/404     | 404/404     | 404/404     | 404/404     | 404/404     | 200/404
GET /api/promoter-calls/{id}/assignment | 401/401     | 200/404     | 200/404     | 403/404     | 403/404     | 403/404     | 404/404     | 404/404     | 404/404     | 404/404     | 200/404
GET /api/promoter-calls/{id}/ranking | 401/401     | 200/404     | 200/404     | 200/404     | 200/404     | 200/404     | 404/404     | 404/404     | 404/404     | 404/404     | 200/404
GET /api/promoter-calls/{id}/balance | 401/401     | 200/404     | 200/404     | 403/404     | 403/404     | 403/404     | 404/404     | 404/404     | 404/404     | 404/404     | 200/404
GET /api/promoter-calls/{id}/release | 401/401     | 200/404     | 200/404     | 403/404     | 403/404     | 403/404     | 404/404     | 404/404     | 404/404     | 404/404     | 200/404
GET /api/promoter-applications/{id}/letter | 401/401/401 | 404/404/404 | 403/200/404 | 403/403/404 | 403/403/404 | 403/403/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/200/404
GET /api/promoter-applications/{id}/discussion | 401/401/401 | 200/404/404 | 403/200/404 | 200/200/404 | 200/200/404 | 403/403/404 | 404/404/404 | 404/404/404 | 404/404/404 | 404/404/404 | 200/200/404
GET /api/mailing-list | 401         | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 200
GET /api/exports/promoter-applications | 401         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/bulk/promoter-applications | 401         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
`;

/** Which parts of each application each role reads; `open`: both reviews are still to be filed. */
export const panelParts = `
theirs nobody: 401
theirs lead: row identity answers attachments fileNames plainStatus messages stage eligibility declarations reviewers reviews discussion commentsToApplicant slots interviewNotes staged
theirs deputy: row identity stage
theirs reviewer: row identity answers attachments fileNames reviewers ownReview reviews discussion
theirs second: row identity answers attachments fileNames reviewers ownReview reviews discussion
theirs checker: row identity answers attachments fileNames plainStatus messages stage eligibility slots interviewNotes
theirs other: 404
theirs applicant: 404
theirs member: 404
theirs outsider: 404
theirs secretariat: row identity answers attachments fileNames plainStatus messages stage eligibility declarations reviewers reviews discussion commentsToApplicant slots interviewNotes staged profile
conflicted nobody: 401
conflicted lead: 404
conflicted deputy: row identity answers attachments fileNames plainStatus messages stage eligibility declarations reviewers reviews discussion commentsToApplicant slots interviewNotes staged
conflicted reviewer: row identity answers attachments fileNames reviewers ownReview reviews discussion
conflicted second: row identity answers attachments fileNames reviewers ownReview reviews discussion
conflicted checker: row identity answers attachments fileNames plainStatus messages stage eligibility slots interviewNotes
conflicted other: 404
conflicted applicant: 404
conflicted member: 404
conflicted outsider: 404
conflicted secretariat: row identity answers attachments fileNames plainStatus messages stage eligibility declarations reviewers reviews discussion commentsToApplicant slots interviewNotes staged profile
open nobody: 401
open lead: row identity answers attachments fileNames plainStatus messages stage eligibility declarations reviewers reviews discussion commentsToApplicant slots interviewNotes staged
open deputy: row identity stage
open reviewer: row identity answers attachments fileNames ownReview
open second: row identity answers attachments fileNames ownReview
open checker: row identity answers attachments fileNames plainStatus messages stage eligibility slots interviewNotes
open other: 404
open applicant: 404
open member: 404
open outsider: 404
open secretariat: row identity answers attachments fileNames plainStatus messages stage eligibility declarations reviewers reviews discussion commentsToApplicant slots interviewNotes staged profile
`;
