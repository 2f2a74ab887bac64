import { localeOf } from '@waymark/domain';
import { useState, type FormEvent } from 'react';
import type { Refusal } from '../participant/api.js';
import { ChoiceField } from '../participant/fields/choice-field.js';
import { TextField } from '../participant/fields/text-field.js';
import { Title } from '../participant/title.js';
import { useLanguage, useSay } from '../participant/words/index.js';
import { begin, type Begun, type Link } from './api.js';
import { useApplySay } from './words/index.js';

/** The last day of a call, in words. */
export function useDay() {
  const language = useLanguage();
  return (day: string) =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** Before the first question: for whom it is. */
export function BeginPage(props: { link: Link; token: string; onBegun: (id: string) => Promise<void> }) {
  const { link, token, onBegun } = props;
  const say = useSay();
  const own = useApplySay();
  const day = useDay();
  const [begun, setBegun] = useState<Partial<Begun>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [sending, setSending] = useState(false);
  const { how, candidateKind, name, title } = begun;
  const isOwnName = how === 'self' && candidateKind === 'person';

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const candidate = isOwnName ? name : title;
    const wrong = {
      ...(!how && { how: say('problem.requiredChoice') }),
      ...(!candidateKind && { candidateKind: say('problem.requiredChoice') }),
      ...(!name?.trim() && { name: say('problem.requiredText') }),
      ...(!candidate?.trim() && !isOwnName && { title: say('problem.requiredText') }),
    };
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first) document.getElementById(first)?.focus();
    if (first || !how || !candidateKind || !name || !candidate) return;
    setSending(true);
    try {
      await onBegun(await begin(token, { how, candidateKind, name: name.trim(), title: candidate.trim() }));
    } catch (refusal) {
      const { status, detail } = refusal as Refusal;
      setErrors({ how: status === 0 ? say('offline') : detail || say('server') });
    } finally {
      setSending(false);
    }
  };

  const field = { optional: false, isTitle: false, errors };
  const choice = (key: string, label: string) => ({ key, label });
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <p className="kicker">{link.callTitle}</p>
      <Title>{own('start.title')}</Title>
      <p>{own('closes', { date: day(link.closesOn) })}</p>
      <ChoiceField
        {...field}
        name="how"
        label={own('how')}
        options={[choice('self', own('how.self')), choice('nomination', own('how.nomination'))]}
        value={how}
        onChange={(value) => setBegun({ ...begun, how: value as Begun['how'] })}
      />
      <ChoiceField
        {...field}
        name="candidateKind"
        label={own('kind')}
        options={[choice('person', own('kind.person')), choice('organisation', own('kind.organisation'))]}
        value={candidateKind}
        onChange={(value) => setBegun({ ...begun, candidateKind: value as Begun['candidateKind'] })}
      />
      <TextField
        {...field}
        name="name"
        label={own('name')}
        maxLength={160}
        value={name}
        onChange={(value = '') => setBegun({ ...begun, name: value })}
      />
      {!isOwnName && (
        <TextField
          {...field}
          name="title"
          label={own('candidate')}
          maxLength={160}
          value={title}
          onChange={(value = '') => setBegun({ ...begun, title: value })}
        />
      )}
      <p className="actions">
        <button type="submit" className="button big" disabled={sending}>
          {own('begin')}
        </button>
      </p>
    </form>
  );
}

/** A link to an application there is: one tap opens it. */
export function OpenPage({ link, onOpen }: { link: Link; onOpen: () => Promise<void> }) {
  const say = useSay();
  const own = useApplySay();
  const day = useDay();
  const [state, setState] = useState<'ready' | 'opening' | 'failed'>('ready');
  const open = () => {
    setState('opening');
    void onOpen().catch(() => setState('failed'));
  };
  return (
    <>
      <p className="kicker">{link.callTitle}</p>
      <Title>{own('open')}</Title>
      <p className="lead">{own('open.lead')}</p>
      <p>{own('closes', { date: day(link.closesOn) })}</p>
      {state === 'failed' && (
        <p className="error" role="alert">
          {say('server')}
        </p>
      )}
      <p className="actions">
        <button type="button" className="button big" onClick={open} disabled={state === 'opening'}>
          {own('open')}
        </button>
      </p>
    </>
  );
}
