import createClient from 'openapi-fetch';
import type { paths } from './schema.js';

const options = {
  baseUrl: '/',
  credentials: 'same-origin',
  // Lists as the API reads them: `stage=a&stage=b`.
  querySerializer: { array: { style: 'form', explode: true } },
} as const;

/** The API as its OpenAPI document describes it. The only way of the console to the server. */
export const api = createClient<paths>(options);
