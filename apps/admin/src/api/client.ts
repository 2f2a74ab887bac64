import createClient from 'openapi-fetch';
import { spokenLanguage } from '@waymark/domain';
import type { paths } from './schema.js';

const options = {
  baseUrl: '/',
  credentials: 'same-origin',
  // Lists as the API reads them: `stage=a&stage=b`.
  querySerializer: { array: { style: 'form', explode: true } },
} as const;

/** The API as its OpenAPI document describes it. The only way of the console to the server. */
export const api = createClient<paths>(options);

// What the API says to somebody who has not signed in yet, it says in the language of the page.
api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', spokenLanguage());
    return request;
  },
});
