import { api } from './client.js';
import { read, write } from './send.js';
import type { CalendarFeed, NewCalendarFeed } from './views.js';

const header = (key: string) => ({ 'Idempotency-Key': key });

export const readCalendarFeed = (): Promise<CalendarFeed> =>
  read(() => api.GET('/api/me/calendar')).then(({ data }) => data);

/** Makes the address; one that was there before ends. It is told this once. */
export const makeCalendarFeed = (): Promise<NewCalendarFeed> =>
  write(['calendar'], (key) => api.POST('/api/me/calendar', { params: { header: header(key) } })).then(
    ({ data }) => data,
  );

export const revokeCalendarFeed = (): Promise<unknown> =>
  write(['calendar-out'], (key) => api.DELETE('/api/me/calendar', { params: { header: header(key) } }));
