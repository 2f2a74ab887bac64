/* provisional until libs/contract/openapi.json is there */
type Op = {
  parameters: { query?: any; header?: any; path?: any; cookie?: never };
  requestBody?: { content: { 'application/json': any } };
  responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': any } } };
};
type R = { parameters: {}; get: Op; put: Op; post: Op; patch: Op; delete: Op; options?: never; head?: never; trace?: never };
export type paths = Record<
  | '/api/me' | '/api/demo/people' | '/api/demo/sign-in' | '/api/auth/link/redeem'
  | '/api/exchanges' | '/api/exchanges/{id}' | '/api/exchanges/{id}/events' | '/api/exchanges/{id}/actions/{action}'
  | '/api/proposals' | '/api/proposals/{id}' | '/api/proposals/{id}/events' | '/api/proposals/{id}/actions/{action}'
  | '/api/requests/{requestId}' | '/api/organisations' | '/api/organisations/{id}' | '/api/people' | '/api/people/{id}'
  | '/api/reports' | '/api/reports/{id}' | '/api/reports/{id}/answers' | '/api/reports/{id}/photos'
  | '/api/factsheets' | '/api/factsheets/{exchangeId}' | '/api/factsheets/{exchangeId}/draft'
  | '/api/tasks' | '/api/tasks/{id}' | '/api/settings' | '/api/vocabulary/{list}', R>;
