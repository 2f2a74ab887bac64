import type { ReportLinkView } from '@waymark/contract';
import { addDays } from '@waymark/domain';
import { eventually } from '../casework/eventually.js';
import { caseworkNow, type Casework, rowsOf } from '../casework/in-process.js';
import { Story } from '../casework/story.js';
import { type Api, apiOn } from './api-on.js';
import { type Answer, Client } from './client.js';

/** The tokens of the links to reports in the mails that went to an address, the newest first. */
const tokensIn = (work: Casework, email: string): string[] =>
  work.mail.store
    .list({ to: email })
    .flatMap(({ text }) => /\/report#([\w-]+)/.exec(text)?.[1] ?? [])
    .toReversed();

/** The token of the newest link that was mailed to somebody, once there are so many. */
export const mailedTokens = (work: Casework, personId: string, least = 1): Promise<string[]> =>
  eventually(() => {
    const tokens = tokensIn(work, work.partnership.emailOf(personId));
    return tokens.length >= least && tokens;
  });

/** An exchange in preparation with Åsa and Björn on the list: both owe a report, and have been written to. */
async function travellersInvited(work: Casework): Promise<Story> {
  const story = new Story(work);
  const { asa, bjorn } = work.partnership;
  await story.propose();
  await story.introduce();
  const start = await story.inDays(40);
  await story.ask('planVisit', story.host, { start, end: addDays(start, 2), place: 'TKNIKA' });
  for (const personId of [asa, bjorn]) await story.ask('addParticipant', story.sender, { personId });
  return story;
}

/** The id of somebody's report. */
export async function reportIdOf(
  work: Casework,
  story: Story,
  kind: string,
  personId: string,
): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(
    work,
    'select id from report where exchange_id = ? and kind = ? and person_id = ?',
    [story.exchange.id, kind, personId],
  );
  return row!.id;
}

/** Uses a link as its page does, and gives back the browser that may now write the report. */
export async function visitBy(api: Api, token: string): Promise<Client> {
  const { status, headers } = await api.nobody.post('/api/report-links/open', { token }, { key: null });
  if (status !== 200) throw new Error(`The link was answered ${status}`);
  return new Client(api.url, headers.get('set-cookie')!.split(';')[0]!);
}

/** Two travellers who owe a report and have been written to, and an API to open their links at. */
export interface LinkWorld {
  readonly work: Casework;
  readonly api: Api;
  readonly story: Story;
  /** Ids of the reports before the visit. */
  readonly asas: string;
  readonly bjorns: string;
  /** Of the link in the invitation to Åsa. */
  readonly token: string;
  post(path: string, body: object): Promise<Answer<ReportLinkView>>;
  close(): Promise<void>;
}

export async function gatherLinkWorld(): Promise<LinkWorld> {
  const work = await caseworkNow();
  const api = await apiOn(work);
  const story = await travellersInvited(work);
  const { asa, bjorn } = work.partnership;
  const [asas, bjorns] = [asa, bjorn].map((person) => reportIdOf(work, story, 'pre-participant', person));
  const [token] = (await mailedTokens(work, asa)) as [string];
  return {
    work,
    api,
    story,
    asas: await asas!,
    bjorns: await bjorns!,
    token,
    post: (path, body) => api.nobody.post<ReportLinkView>(`/api/report-links/${path}`, body, { key: null }),
    async close() {
      await api.close();
      await work.close();
    },
  };
}
