/**
 * Who is answered what, route by route. Written by hand and held against the document, so that a new route fails until
 * somebody has said here whom it is for. Cells: one status, or `own/other's/no such thing`; `-` where a role owns none.
 * 401 is nobody's, 404 what one may not see, 403 what one sees and may not do, 409 what is one's to do, only not now.
 */
export const routeTable = `
# route                                   | nobody    | participant | host        | sender      | deputy      | elsewhere   | coordinator | roleless    | several     | secretariat
POST /api/auth/sign-in/magic-link         | 200       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
POST /api/auth/link/redeem                | 422       | 422         | 422         | 422         | 422         | 422         | 422         | 422         | 422         | 422
POST /api/auth/sign-in/email              | 422       | 422         | 422         | 422         | 422         | 422         | 422         | 422         | 422         | 422
POST /api/auth/sign-out                   | 200       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
PUT /api/auth/password                    | 401       | 422         | 422         | 422         | 422         | 422         | 422         | 422         | 422         | 422
GET /api/demo/people                      | 404       | 404         | 404         | 404         | 404         | 404         | 404         | 404         | 404         | 404
POST /api/demo/sign-in                    | 404       | 404         | 404         | 404         | 404         | 404         | 404         | 404         | 404         | 404
GET /api/exchanges                        | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
POST /api/exchanges                       | 401       | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 409
GET /api/exchanges/{id}                   | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 200/404/404 | -/200/404
GET /api/exchanges/{id}/events            | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 200/404/404 | -/200/404
GET /api/proposals                        | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
POST /api/proposals                       | -/401/401 | 403/403/403 | 201/403/403 | 201/403/403 | 201/403/403 | 201/403/403 | -/403/403   | 403/403/403 | 201/403/403 | -/422/422
GET /api/proposals/{id}                   | -/401/401 | 404/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 404/404/404 | -/200/404
PATCH /api/proposals/{id}                 | -/401/401 | 404/404/404 | 409/404/404 | 409/404/404 | 409/404/404 | 409/404/404 | -/404/404   | 404/404/404 | 404/404/404 | -/409/404
GET /api/proposals/{id}/counterparts      | -/401/401 | 404/404/404 | 403/404/404 | 403/404/404 | 403/404/404 | 403/404/404 | -/404/404   | 404/404/404 | 404/404/404 | -/200/404
GET /api/proposals/{id}/events            | -/401/401 | 404/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 404/404/404 | -/200/404
GET /api/organisations                    | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
POST /api/organisations                   | 401       | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 201
GET /api/organisations/{id}               | -/401/401 | 200/200/404 | 200/200/404 | 200/200/404 | 200/200/404 | 200/200/404 | -/200/404   | 200/200/404 | 200/200/404 | -/200/404
PATCH /api/organisations/{id}             | -/401/401 | 403/403/404 | 403/403/404 | 403/403/404 | 403/403/404 | 403/403/404 | -/403/404   | 403/403/404 | 403/403/404 | -/200/404
GET /api/people                           | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
POST /api/people                          | -/401/401 | 403/403/403 | 201/403/403 | 201/403/403 | 201/403/403 | 201/403/403 | -/403/403   | 403/403/403 | 201/403/403 | -/201/422
GET /api/people/{id}                      | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/200/404
PATCH /api/people/{id}                    | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/200/404
GET /api/reports                          | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/reports/{id}                     | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 200/404/404 | -/200/404
PUT /api/reports/{id}/answers             | -/401/401 | 409/404/404 | 409/404/404 | 403/404/404 | 409/404/404 | 409/404/404 | -/404/404   | 404/404/404 | 409/404/404 | -/409/404
POST /api/reports/{id}/photos             | -/401/401 | 409/404/404 | 409/404/404 | 403/404/404 | 409/404/404 | 409/404/404 | -/404/404   | 404/404/404 | 409/404/404 | -/409/404
PATCH /api/photos/{id}                    | -/401/401 | 409/404/404 | 403/404/404 | 403/404/404 | 403/404/404 | 403/404/404 | -/404/404   | 404/404/404 | 404/404/404 | -/409/404
DELETE /api/photos/{id}                   | -/401/401 | 409/404/404 | 403/404/404 | 403/404/404 | 403/404/404 | 403/404/404 | -/404/404   | 404/404/404 | 404/404/404 | -/409/404
GET /api/photos/{id}                      | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 404/404/404 | -/200/404
GET /api/factsheets                       | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/factsheets/{id}                  | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 200/404/404 | -/200/404
PATCH /api/factsheets/{id}                | -/401/401 | 403/404/404 | 403/404/404 | 403/404/404 | 403/404/404 | 403/404/404 | -/404/404   | 404/404/404 | 403/404/404 | -/409/404
GET /api/factsheets/{id}/preview          | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 200/404/404 | -/200/404
POST /api/factsheets/{id}/draft           | -/401/401 | 403/403/403 | 403/403/403 | 403/403/403 | 403/403/403 | 403/403/403 | -/403/403   | 403/403/403 | 403/403/403 | -/409/404
GET /api/tasks                            | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
POST /api/tasks                           | -/401/401 | 403/404/404 | 422/404/404 | 403/404/404 | 422/404/404 | 422/404/404 | -/404/404   | 404/404/404 | 403/404/404 | -/422/404
GET /api/tasks/people                     | -/401/401 | 403/404/404 | 200/404/404 | 403/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 403/404/404 | -/200/404
PATCH /api/tasks/{id}                     | -/401/401 | 404/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | -/404/404   | 404/404/404 | 404/404/404 | 200/200/404
GET /api/troubles                         | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
POST /api/troubles/{id}/ways/{way}        | -/401/401 | -/404/404   | -/404/404   | -/404/404   | -/404/404   | -/404/404   | -/404/404   | -/404/404   | -/404/404   | -/409/409
GET /api/settings                         | 401       | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 200
PATCH /api/settings                       | 401       | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 403         | 200
GET /api/vocabulary/{list}                | 200       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/requests/{requestId}             | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/200/404
GET /api/health                           | 200       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/me                               | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/home                             | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/search                           | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/changes                          | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/exports/exchanges                | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/exports/proposals                | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/exports/organisations            | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/exports/people                   | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/exports/reports                  | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/exports/factsheets               | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/bulk/exchanges                   | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/bulk/proposals                   | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/views                            | 401       | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200         | 200
GET /api/views/{id}                       | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404
POST /api/views                           | 401       | 201         | 201         | 201         | 201         | 201         | 201         | 201         | 201         | 201
PATCH /api/views/{id}                     | -/401/401 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404 | 200/404/404
DELETE /api/views/{id}                    | -/401/401 | 204/404/404 | 204/404/404 | 204/404/404 | 204/404/404 | 204/404/404 | 204/404/404 | 204/404/404 | 204/404/404 | 204/404/404
POST /api/exchanges/{id}/actions/{action} | -/401/401 | 403/404/404 | 409/404/404 | 409/404/404 | 409/404/404 | 409/404/404 | -/404/404   | 404/404/404 | 403/404/404 | -/403/404
POST /api/proposals/{id}/actions/{action} | -/401/401 | 404/404/404 | 409/404/404 | 409/404/404 | 409/404/404 | 409/404/404 | -/404/404   | 404/404/404 | 404/404/404 | -/403/404
`;

/**
 * Each step of the two lifecycles, asked for in a case that is over: 409 tells whose step it is, 403 that it is not
 * theirs, 404 that they have no part in it. The secretariat takes the steps of others only on their word.
 */
export const actionTable = `
# step                                            | nobody | participant | host | sender | deputy | elsewhere | coordinator | roleless | several | secretariat
/api/exchanges/{id}/actions/acceptMatch           | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 403
/api/exchanges/{id}/actions/declineMatch          | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 403
/api/exchanges/{id}/actions/withdrawMatch         | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/logFirstContact       | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 403
/api/exchanges/{id}/actions/planVisit             | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/setProgramme          | 401 | 403 | 409 | 403 | 409 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/setContacts           | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/setCoSenders          | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/addParticipant        | 401 | 403 | 403 | 409 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/removeParticipant     | 401 | 403 | 403 | 409 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/askStillOn            | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/answerStillOn         | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 403
/api/exchanges/{id}/actions/confirmReady          | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/startVisit            | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/recordVisit           | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/recordNotHeld         | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/fileReport            | 401 | 409 | 409 | 403 | 409 | 404 | 404 | 404 | 409 | 403
/api/exchanges/{id}/actions/waiveReport           | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/returnReport          | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/startDrafting         | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/finishDraft           | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/approveFactsheet      | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 403
/api/exchanges/{id}/actions/requestChanges        | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 403
/api/exchanges/{id}/actions/confirmItem           | 401 | 409 | 403 | 403 | 403 | 404 | 404 | 404 | 409 | 403
/api/exchanges/{id}/actions/refuseItem            | 401 | 409 | 403 | 403 | 403 | 404 | 404 | 404 | 409 | 403
/api/exchanges/{id}/actions/publishWithoutSide    | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/withdrawConsent       | 401 | 409 | 403 | 403 | 403 | 404 | 404 | 404 | 409 | 403
/api/exchanges/{id}/actions/recordKpi             | 401 | 403 | 403 | 409 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/complete              | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/closeWithoutFactsheet | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/answerNextStep        | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 403
/api/exchanges/{id}/actions/closeFollowUp         | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/putOnHold             | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/resume                | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/cancel                | 401 | 403 | 409 | 409 | 409 | 404 | 404 | 404 | 403 | 409
/api/exchanges/{id}/actions/reopen                | 401 | 403 | 403 | 403 | 403 | 404 | 404 | 404 | 403 | 409
/api/proposals/{id}/actions/submit                | 401 | 404 | 409 | 409 | 409 | 404 | 404 | 404 | 404 | 403
/api/proposals/{id}/actions/open                  | 401 | 404 | 403 | 403 | 403 | 404 | 404 | 404 | 404 | 409
/api/proposals/{id}/actions/askForInformation     | 401 | 404 | 403 | 403 | 403 | 404 | 404 | 404 | 404 | 409
/api/proposals/{id}/actions/answerInformation     | 401 | 404 | 409 | 409 | 409 | 404 | 404 | 404 | 404 | 403
/api/proposals/{id}/actions/pause                 | 401 | 404 | 409 | 409 | 409 | 404 | 404 | 404 | 404 | 409
/api/proposals/{id}/actions/unpause               | 401 | 404 | 409 | 409 | 409 | 404 | 404 | 404 | 404 | 409
/api/proposals/{id}/actions/withdraw              | 401 | 404 | 409 | 409 | 409 | 404 | 404 | 404 | 404 | 409
/api/proposals/{id}/actions/askReconfirm          | 401 | 404 | 403 | 403 | 403 | 404 | 404 | 404 | 404 | 409
/api/proposals/{id}/actions/reconfirm             | 401 | 404 | 409 | 409 | 409 | 404 | 404 | 404 | 404 | 403
/api/proposals/{id}/actions/renew                 | 401 | 404 | 409 | 409 | 409 | 404 | 404 | 404 | 404 | 403
/api/proposals/{id}/actions/editTerms             | 401 | 404 | 409 | 409 | 409 | 404 | 404 | 404 | 404 | 409
`;
