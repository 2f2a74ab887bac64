import { postParticipantAnswers, preParticipantAnswers } from './answers.js';
import type { DemoPostReport, DemoTraveller } from './data/types-exchange.js';
import { personId } from './ids.js';
import type { Step } from './steps.js';
import type { Teller } from './teller.js';
import { personOf } from './who.js';

/** What the people who travel did: they are named, they file a report before and one after, or are let off. */
export const travellerSteps = (tell: Teller): Step[] =>
  (tell.exchange.travellers ?? []).flatMap((traveller) => stepsOf(tell, traveller));

function stepsOf(tell: Teller, traveller: DemoTraveller): Step[] {
  const { person, pre, preWaived, post, postWaived, half } = traveller;
  const id = personId(person);
  const waive = (reportKind: string, reason: string) => ({
    payload: { reportKind, personId: id, reason },
  });
  return [
    ...tell.side('sender', traveller.added, 'addParticipant', { payload: { personId: id } }),
    ...(pre
      ? tell.participant(person, pre.on, 'fileReport', {
          payload: { reportKind: 'pre-participant' },
          writing: {
            kind: 'answers',
            report: 'pre-participant',
            person,
            answers: preParticipantAnswers(pre, {
              department: personOf(person).department,
              workingLanguage: tell.exchange.visit?.workingLanguage ?? 'en',
            }),
          },
        })
      : []),
    ...(preWaived
      ? tell.secretariat('cases', preWaived.on, 'waiveReport', waive('pre-participant', preWaived.reason))
      : []),
    ...(half ? tell.participant(person, halfFilledOn, undefined, { writing: afterwards(person, half) }) : []),
    ...(post
      ? tell.participant(person, post.on, 'fileReport', {
          payload: { reportKind: 'post-participant' },
          writing: afterwards(person, post),
        })
      : []),
    ...(postWaived
      ? tell.secretariat('cases', postWaived.on, 'waiveReport', waive('post-participant', postWaived.reason))
      : []),
  ];
}

/** Half-filled reports were last touched the day before the demo is opened. */
const halfFilledOn = -1;

const afterwards = (person: string, report: Partial<DemoPostReport>) =>
  ({
    kind: 'answers',
    report: 'post-participant',
    person,
    answers: postParticipantAnswers(report),
  }) as const;
