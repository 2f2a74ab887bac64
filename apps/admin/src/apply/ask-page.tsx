import { isMailAddress } from '@waymark/domain';
import { useState, type FormEvent } from 'react';
import type { Refusal } from '../participant/api.js';
import { TextField } from '../participant/fields/text-field.js';
import { Title } from '../participant/title.js';
import { useLanguage, useSay } from '../participant/words/index.js';
import { askForLink } from './api.js';
import { useApplySay } from './words/index.js';

/** Where one begins, and where a link that opens nothing any more leads: an address is typed, a link is mailed. */
export function AskPage({ isOver }: { isOver: boolean }) {
  const say = useSay();
  const own = useApplySay();
  const language = useLanguage();
  const [email, setEmail] = useState<string>();
  const [wrong, setWrong] = useState<string | null>(null);
  const [state, setState] = useState<'typing' | 'sending' | 'sent'>('typing');

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const address = email?.trim() ?? '';
    if (!isMailAddress(address)) {
      setWrong(say('ask.emailWrong'));
      document.getElementById('email')?.focus();
      return;
    }
    setWrong(null);
    setState('sending');
    try {
      await askForLink(address, language);
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
        <Title key="sent">{own('sent.title')}</Title>
        <p className="lead" role="status">
          {own('sent.lead')}
        </p>
      </>
    );
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Title key={language}>{own(isOver ? 'over.title' : 'start.title')}</Title>
      <p className="lead">{own(isOver ? 'over.lead' : 'start.lead')}</p>
      <TextField
        name="email"
        label={own('email')}
        type="email"
        maxLength={254}
        optional={false}
        isTitle={false}
        value={email}
        errors={wrong ? { email: wrong } : {}}
        onChange={setEmail}
      />
      <p className="actions">
        <button type="submit" className="button" disabled={state === 'sending'}>
          {own('start.send')}
        </button>
      </p>
    </form>
  );
}
