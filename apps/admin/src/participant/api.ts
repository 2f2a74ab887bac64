import { api } from '../api/client.js';
import { keyFor, settle } from '../api/intents.js';
import type { components } from '../api/schema.js';

export type Report = components['schemas']['ReportView'];
export type LinkView = components['schemas']['ReportLinkView'];
export type Photo = components['schemas']['PhotoView'];
type Saved = components['schemas']['SavedAnswers'];

/** A request that failed. `status`: of HTTP, 0 when no answer came. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** What the API says about it, in the language of the page; empty when it says nothing. */
    readonly detail = '',
  ) {
    super(detail);
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** @throws Refusal when the API refuses, or cannot be reached */
export async function answerOf<T>(call: () => Promise<Answer<T>>): Promise<{ data: T; status: number }> {
  const answer = await call().catch(() => {
    throw new Refusal(0);
  });
  const { data, error, response } = answer;
  if (response.ok) return { data: data as T, status: response.status };
  const detail = typeof error === 'object' && error !== null ? Reflect.get(error, 'detail') : '';
  throw new Refusal(response.status, typeof detail === 'string' ? detail : '');
}

/** A write under one key for one intent: sent again after a lost answer, it is done once. */
export async function write<T>(what: unknown, call: (key: string) => Promise<Answer<T>>) {
  const intent = JSON.stringify(what);
  try {
    const answer = await answerOf(() => call(keyFor(intent)));
    settle(intent);
    return answer;
  } catch (refusal) {
    const { status } = refusal as Refusal;
    if (status !== 0 && status !== 503) settle(intent);
    throw refusal;
  }
}

const header = (key: string) => ({ 'Idempotency-Key': key });
const bodyOf = (token: string) => ({ body: { token } });

/** Where the certificate of attendance opens. A link cannot tell which language the page is read in, so its address does. */
export const certificateAddress = (reportId: string, language: string): string =>
  `/api/my-reports/${reportId}/certificate.pdf?lang=${language}`;

/** What a link is for; nothing begins by it. */
export const lookAtLink = async (token: string): Promise<LinkView> =>
  (await answerOf(() => api.POST('/api/report-links/look', bodyOf(token)))).data;

/** From now on this browser may write the report. */
export const openLink = async (token: string): Promise<string> =>
  (await answerOf(() => api.POST('/api/report-links/open', bodyOf(token)))).data.reportId;

export async function askForLink(email: string, token: string | null): Promise<void> {
  const body = token === null ? { email } : { email, token };
  await answerOf(() => api.POST('/api/report-links/ask', { body }));
}

export const readReport = async (id: string): Promise<Report> =>
  (await answerOf(() => api.GET('/api/my-reports/{id}', { params: { path: { id } } }))).data;

export const saveAnswers = async (
  id: string,
  answers: Readonly<Record<string, unknown>>,
  revision: number,
): Promise<Saved> => {
  const body = { answers, revision };
  const call = (key: string) =>
    api.PUT('/api/my-reports/{id}/answers', { params: { path: { id }, header: header(key) }, body });
  return (await write(['answers', id, answers, revision], call)).data;
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks at a report until it is filed, for a while. */
async function filed(id: string, looks = 20): Promise<Report> {
  await pause(1000);
  const report = await readReport(id);
  return report.status === 'filed' || looks === 1 ? report : filed(id, looks - 1);
}

/** Files the report as it is saved. Where that takes longer, it is looked at until it is filed. */
export async function fileReport(id: string): Promise<Report> {
  const call = (key: string) =>
    api.POST('/api/my-reports/{id}/file', { params: { path: { id }, header: header(key) } });
  const { data, status } = await write(['file', id], call);
  const report = status === 202 ? await filed(id) : data;
  if (report.status !== 'filed') throw new Refusal(503);
  return report;
}

export async function leave(id: string): Promise<void> {
  await answerOf(() => api.POST('/api/my-reports/{id}/leave', { params: { path: { id } } }));
}

export interface PhotoWords {
  caption: string;
  alt: string;
  others: Photo['others'];
  permission: string;
}

const photoPath = (id: string, photoId: string) => ({ id, photoId });

export const describePhoto = async (id: string, photoId: string, words: PhotoWords): Promise<Photo> => {
  const call = (key: string) =>
    api.PATCH('/api/my-reports/{id}/photos/{photoId}', {
      params: { path: photoPath(id, photoId), header: header(key) },
      body: words,
    });
  return (await write(['photo', photoId, words], call)).data;
};

export async function removePhoto(id: string, photoId: string): Promise<void> {
  await write(['photo-out', photoId], (key) =>
    api.DELETE('/api/my-reports/{id}/photos/{photoId}', {
      params: { path: photoPath(id, photoId), header: header(key) },
    }),
  );
}

export type Consent = components['schemas']['ConsentView'];
export type ConsentKind = keyof Consent;

export const readConsent = async (id: string): Promise<Consent> =>
  (await answerOf(() => api.GET('/api/my-reports/{id}/consent', { params: { path: { id } } }))).data;

/** Takes one yes back, or gives it. */
export const changeConsent = async (id: string, what: ConsentKind, given: boolean): Promise<Consent> => {
  const request = (key: string) => ({ params: { path: { id }, header: header(key) }, body: { what } });
  const call = (key: string) =>
    given
      ? api.POST('/api/my-reports/{id}/consent/give', request(key))
      : api.POST('/api/my-reports/{id}/consent/withdraw', request(key));
  const { data, status } = await write(['consent', id, what, given], call);
  return status === 202 ? { ...data, [what]: given } : data;
};
