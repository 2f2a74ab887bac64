import { isMailAddress } from '@waymark/domain';
import { useRef, useState, type FormEvent } from 'react';
import { askForLink, type Refusal } from './api.js';
import { Title } from './title.js';
import type { Key } from './words/en.js';
import { useSay } from './words/index.js';

/** `over`: the link opens nothing any more; `none`: nobody brought one; `away`: the visit it began has ended. */
export type WhyAsked = 'over' | 'none' | 'away';

const words = {
  over: { title: 'ask.title', help: 'ask.help' },
  none: { title: 'ask.missingTitle', help: 'ask.missingHelp' },
  away: { title: 'ask.againTitle', help: 'ask.againHelp' },
} as const satisfies Record<WhyAsked, { title: Key; help: Key }>;

/** Sends a new link, to the address on file. */
export function AskLink({ why, token }: { why: WhyAsked; token: string | null }) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [state, setState] = useState<'typing' | 'sending' | 'sent'>('typing');

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const email = field.current?.value.trim() ?? '';
    if (!isMailAddress(email)) {
      setWrong(say('ask.emailWrong'));
      field.current?.focus();
      return;
    }
    setWrong(null);
    setState('sending');
    try {
      await askForLink(email, token);
      setState('sent');
    } catch (refusal) {
      const { status, detail } = refusal as Refusal;
      setWrong(status === 0 ? say('offline') : detail || say('server'));
      setState('typing');
    }
  };

  if (state === 'sent')
    return (
      <>
        <Title key="sent">{say('ask.sentTitle')}</Title>
        <p className="lead" role="status">
          {say('ask.sent')}
        </p>
        <p>{say('ask.else')}</p>
      </>
    );
  const { title, help } = words[why];
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Title>{say(title)}</Title>
      <p className="lead">{say(help)}</p>
      <div className={wrong ? 'question wrong' : 'question'}>
        <label htmlFor="email">{say('ask.email')}</label>
        <p className="help" id="email-help">
          {say('ask.emailHelp')}
        </p>
        {wrong && (
          <p className="error" id="email-error" role="alert">
            {wrong}
          </p>
        )}
        <input
          ref={field}
          id="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          maxLength={254}
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? 'email-error email-help' : 'email-help'}
        />
      </div>
      <p className="actions">
        <button type="submit" className="button" disabled={state === 'sending'}>
          {say('ask.send')}
        </button>
      </p>
    </form>
  );
}
