import { useSay } from '../participant/words/index.js';
import type { MatchAnswer, MatchView } from './api.js';

type Party = MatchView['host'];

/** Who proposes what to whom, and why it fits. */
export function MatchFacts({ match }: { match: MatchView }) {
  const say = useSay();
  const { host, sender, side, why, topics, format } = match;
  const otherAnswer = match.otherAnswer as MatchAnswer | null;
  const nameOf = (party: Party, own: boolean) => (
    <>
      {party.name}
      {own && ` (${say('match.you')})`}
      <br />
      <span className="quiet">{party.place}</span>
    </>
  );
  return (
    <dl className="answers">
      <div>
        <dt>{say('match.host')}</dt>
        <dd>{nameOf(host, side === 'host')}</dd>
      </div>
      <div>
        <dt>{say('match.sender')}</dt>
        <dd>{nameOf(sender, side === 'sender')}</dd>
      </div>
      <div>
        <dt>{say('match.why')}</dt>
        <dd>
          {why.split('\n').map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </dd>
      </div>
      <div>
        <dt>{say('match.what')}</dt>
        <dd>{[format, topics.join(', ')].filter(Boolean).join(' · ')}</dd>
      </div>
      <div>
        <dt>{say('match.other')}</dt>
        <dd>{say(otherAnswer ? `match.their.${otherAnswer}` : 'match.their.none')}</dd>
      </div>
    </dl>
  );
}
