import { api } from './client.js';
import { read, write } from './send.js';
import type {
  AssignmentView,
  BalanceView,
  CallDashboard,
  CoordinatorView,
  DiscussionEntry,
  LetterPreview,
  ManyResult,
  RankedApplication,
  ReleaseView,
} from './views.js';

const header = (key: string) => ({ 'Idempotency-Key': key });
const at = (id: string) => ({ params: { path: { id } } });

/** A coordinator's home: mine today. */
export const mineToday = async (): Promise<CoordinatorView> =>
  (await read(() => api.GET('/api/coordinator'))).data;

export const dashboardOf = async (id: string): Promise<CallDashboard> =>
  (await read(() => api.GET('/api/promoter-calls/{id}/dashboard', at(id)))).data;

export const assignmentOf = async (id: string): Promise<AssignmentView> =>
  (await read(() => api.GET('/api/promoter-calls/{id}/assignment', at(id)))).data;

export interface Given {
  applicationId: string;
  reviewerIds: string[];
}

/** Gives reviews out at one stroke; each application has its own result. */
export const assign = (id: string, assignments: Given[]): Promise<ManyResult[]> =>
  write(['assign', id, assignments], (key) =>
    api.POST('/api/promoter-calls/{id}/assignment', {
      params: { path: { id }, header: header(key) },
      body: { assignments },
    }),
  ).then(({ data }) => data);

export interface RankingFilter {
  region?: string[];
  applicantType?: string[];
  topic?: string[];
}

export const rankingOf = async (id: string, query: RankingFilter): Promise<RankedApplication[]> =>
  (
    await read(() =>
      api.GET('/api/promoter-calls/{id}/ranking', { params: { path: { id }, query: query as never } }),
    )
  ).data;

export const balanceOf = async (id: string): Promise<BalanceView> =>
  (await read(() => api.GET('/api/promoter-calls/{id}/balance', at(id)))).data;

export const releaseOf = async (id: string): Promise<ReleaseView> =>
  (await read(() => api.GET('/api/promoter-calls/{id}/release', at(id)))).data;

/** The letter of the staged decision. */
export const letterFor = async (applicationId: string): Promise<LetterPreview> =>
  (await read(() => api.GET('/api/promoter-applications/{id}/letter', at(applicationId)))).data;

export const discussionOf = async (applicationId: string): Promise<DiscussionEntry[]> =>
  (await read(() => api.GET('/api/promoter-applications/{id}/discussion', at(applicationId)))).data;

export const saidTo = (applicationId: string, text: string): Promise<DiscussionEntry[]> =>
  write(['discussion', applicationId, text], (key) =>
    api.POST('/api/promoter-applications/{id}/discussion', {
      params: { path: { id: applicationId }, header: header(key) },
      body: { text },
    }),
  ).then(({ data }) => data);
