import { api } from '../api/client.js';
import type { components } from '../api/schema.js';
import { answerOf, write } from '../participant/api.js';

export type Application = components['schemas']['MyApplicationView'];
export type Link = components['schemas']['ApplicationLinkView'];
export type Begun = Omit<components['schemas']['BeginApplicationInput'], 'token'>;
export type Step = Application['actions'][number];
type Language = NonNullable<components['schemas']['AskApplicationLinkInput']['language']>;

const header = (key: string) => ({ 'Idempotency-Key': key });

export async function askForLink(email: string, language: string): Promise<void> {
  const body = { email, language: language as Language };
  await answerOf(() => api.POST('/api/application-links/ask', { body }));
}

/** What a link is for; nothing begins by it. */
export const lookAtLink = async (token: string): Promise<Link> =>
  (await answerOf(() => api.POST('/api/application-links/look', { body: { token } }))).data;

export const openLink = async (token: string): Promise<string> =>
  (await answerOf(() => api.POST('/api/application-links/open', { body: { token } }))).data.applicationId;

export const begin = async (token: string, begun: Begun): Promise<string> =>
  (await answerOf(() => api.POST('/api/application-links/begin', { body: { token, ...begun } }))).data
    .applicationId;

export const readApplication = async (id: string): Promise<Application> =>
  (await answerOf(() => api.GET('/api/my-applications/{id}', { params: { path: { id } } }))).data;

export const saveAnswers = async (
  id: string,
  answers: Readonly<Record<string, unknown>>,
  revision: number,
) => {
  const body = { answers, revision };
  const call = (key: string) =>
    api.PUT('/api/my-applications/{id}/answers', { params: { path: { id }, header: header(key) }, body });
  return (await write(['application', id, answers, revision], call)).data;
};

export const saveProfile = async (
  id: string,
  answers: Readonly<Record<string, unknown>>,
  revision: number,
) => {
  const body = { answers, revision };
  const call = (key: string) =>
    api.PUT('/api/my-applications/{id}/profile', { params: { path: { id }, header: header(key) }, body });
  return (await write(['profile', id, answers, revision], call)).data;
};

export type ProfilePhoto = components['schemas']['ProfilePhotoView'];

/** Where the photo of a profile is read, small enough for a phone. */
export const profilePhotoAddress = (id: string, photoId: string): string =>
  `/api/my-applications/${id}/profile/photos/${photoId}?width=480`;

export const describeProfilePhoto = async (
  id: string,
  photoId: string,
  alt: string,
): Promise<ProfilePhoto> => {
  const call = (key: string) =>
    api.PATCH('/api/my-applications/{id}/profile/photos/{photoId}', {
      params: { path: { id, photoId }, header: header(key) },
      body: { alt },
    });
  return (await write(['profile-photo', id, photoId, alt], call)).data;
};

export async function removeProfilePhoto(id: string, photoId: string): Promise<void> {
  await write(['remove-profile-photo', id, photoId], (key) =>
    api.DELETE('/api/my-applications/{id}/profile/photos/{photoId}', {
      params: { path: { id, photoId }, header: header(key) },
    }),
  );
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The application after a step; where that takes longer, as it is a little later. */
async function after(id: string, call: (key: string) => ReturnType<typeof stepCall>, what: unknown) {
  const { data, status } = await write(what, call);
  if (status !== 202) return data;
  await pause(1500);
  return readApplication(id);
}

const stepCall = (id: string, action: string, body: Record<string, unknown>, key: string) =>
  api.POST('/api/my-applications/{id}/actions/{action}', {
    params: { path: { id, action }, header: header(key) },
    body: body as never,
  });

export const take = (id: string, action: string, body: Record<string, unknown>): Promise<Application> =>
  after(id, (key) => stepCall(id, action, body, key), ['step', id, action, body]);

export const invite = (id: string, body: { name: string; email: string }): Promise<Application> =>
  after(
    id,
    (key) =>
      api.POST('/api/my-applications/{id}/co-authors', {
        params: { path: { id }, header: header(key) },
        body,
      }),
    ['invite', id, body],
  );

export const remove = (id: string, personId: string): Promise<Application> =>
  after(
    id,
    (key) =>
      api.DELETE('/api/my-applications/{id}/co-authors/{personId}', {
        params: { path: { id, personId }, header: header(key) },
      }),
    ['remove', id, personId],
  );

export async function endLinks(id: string): Promise<void> {
  await write(['end-links', id], (key) =>
    api.DELETE('/api/my-applications/{id}/links', { params: { path: { id }, header: header(key) } }),
  );
}
