import { useState, type FormEvent } from 'react';
import type { Refusal } from '../participant/api.js';
import { ChoiceField } from '../participant/fields/choice-field.js';
import { LongField } from '../participant/fields/text-field.js';
import { Title } from '../participant/title.js';
import { useSay } from '../participant/words/index.js';
import { answerMatch, type MatchAnswer, type MatchView } from './api.js';
import { MatchFacts } from './match-facts.js';

interface Props {
  match: MatchView;
  token: string;
  onMatch: (match: MatchView) => void;
}

const said = { yes: 'match.saidYes', 'not-now': 'match.saidNotNow', no: 'match.saidNo' } as const;

/** A proposed match, and the answer to it. */
export function MatchPage({ match, token, onMatch }: Props) {
  const say = useSay();
  const answer = match.answer as MatchAnswer | null;
  return (
    <>
      <p className="kicker">{say('match.kicker')}</p>
      <Title key={String(match.open)}>{match.title}</Title>
      {answer && (
        <p className="notice" role="status">
          {say(said[answer])}
        </p>
      )}
      <p className="lead">{match.sentence}</p>
      <MatchFacts match={match} />
      {match.open ? (
        <AnswerForm token={token} onMatch={onMatch} />
      ) : (
        <p className="actions">
          <a className="button" href="/exchanges">
            {say('match.signIn')}
          </a>
        </p>
      )}
    </>
  );
}

function AnswerForm({ token, onMatch }: Omit<Props, 'match'>) {
  const say = useSay();
  const [answer, setAnswer] = useState<MatchAnswer>();
  const [reason, setReason] = useState<string>();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [sending, setSending] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wrong: Record<string, string> = {};
    if (!answer) wrong['answer'] = say('problem.requiredChoice');
    if (answer && answer !== 'yes' && !reason?.trim()) wrong['reason'] = say('problem.requiredText');
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first) document.getElementById(first)?.focus();
    if (!answer || first) return;
    setSending(true);
    try {
      onMatch(await answerMatch(token, answer, reason?.trim() ?? ''));
      // Answered, the key goes out of the address, and so out of the browser's history.
      window.history.replaceState(null, '', '/match');
    } catch (refusal) {
      const { status, detail } = refusal as Refusal;
      setErrors({ answer: status === 0 ? say('offline') : detail || say('server') });
    } finally {
      setSending(false);
    }
  };

  const options = [
    { key: 'yes', label: say('match.yes') },
    { key: 'not-now', label: say('match.notNow') },
    { key: 'no', label: say('match.no') },
  ];
  const field = { optional: false, isTitle: false, errors };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ChoiceField
        {...field}
        name="answer"
        label={say('match.question')}
        help={say('match.help')}
        options={options}
        value={answer}
        onChange={(value) => setAnswer(value as MatchAnswer)}
      />
      {answer !== undefined && answer !== 'yes' && (
        <LongField
          {...field}
          name="reason"
          label={say('match.reason')}
          help={say('match.reasonHelp')}
          maxLength={5000}
          value={reason}
          onChange={setReason}
        />
      )}
      <p className="actions">
        <button type="submit" className="button big" disabled={sending}>
          {say('match.send')}
        </button>
      </p>
    </form>
  );
}
