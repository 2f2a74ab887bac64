import type { ActionView, AskView, TroubleView } from '@waymark/contract';
import type { Trouble } from '@waymark/db';
import {
  type Ask,
  say,
  sayAny,
  type ToldTrouble,
  troubleAdvice,
  troubleSentence,
  type WayOut,
  type WayOutName,
  waysOut,
  waysOutOf,
} from '@waymark/domain';
import type { People } from '../cases/party-names.js';

const askView = ([name, { kind, required, maxLength }]: [string, Ask]): AskView => ({
  name,
  label: sayAny(`ask.${name}`),
  kind,
  required,
  ...(maxLength !== undefined && { maxLength }),
});

function wayView(trouble: Trouble, name: WayOutName): ActionView {
  const { asks, weight }: WayOut = waysOut[name];
  // Only what is due can be passed over.
  const notDue = name === 'leaveOut' && trouble.kind === 'clock' && trouble.mark === null;
  // A step under way cannot be asked for a second time.
  const goesOn = trouble.kind === 'step' && name === 'tryAgain' && trouble.goesOn;
  const because = notDue ? 'trouble.because.notDue' : goesOn ? 'trouble.because.goesOn' : null;
  return {
    name,
    label: say(`trouble.way.${name}`),
    allowed: because === null,
    because: because ? [say(because)] : [],
    weight,
    asks: Object.entries(asks).map(askView),
    onBehalf: [],
  };
}

/** A trouble as the secretariat reads it. */
export function toTroubleView(trouble: Trouble, people: People): TroubleView {
  const { id, kind, since, triedAt, tries, goesOn, code } = trouble;
  const told: ToldTrouble = {
    ...trouble,
    mail: trouble.mail ?? undefined,
    action: trouble.action ?? undefined,
    person: people.get(trouble.personId ?? '')?.name,
  };
  return {
    id,
    kind,
    sentence: troubleSentence(told),
    advice: troubleAdvice(told),
    since,
    triedAt,
    tries,
    goesOn,
    code,
    ways: waysOutOf(kind).map((way) => wayView(trouble, way)),
  };
}
