import { isMailAddress } from '@waymark/domain';
import { useState, type FormEvent } from 'react';
import type { Refusal } from '../participant/api.js';
import { TextField } from '../participant/fields/text-field.js';
import { useSay } from '../participant/words/index.js';
import { invite, remove } from './api.js';
import type { PageProps } from './application-page.js';
import { useApplySay } from './words/index.js';

/** Who writes with them. Whoever is removed can open nothing any more. */
export function CoAuthors({ application, onApplication }: PageProps) {
  const say = useSay();
  const own = useApplySay();
  const { id, coAuthors, actions } = application;
  const may = (name: string) => actions.some((action) => action.name === name && action.allowed);
  const [name, setName] = useState<string>();
  const [email, setEmail] = useState<string>();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});

  const said = (refusal: unknown) => {
    const { status, detail } = refusal as Refusal;
    setErrors({ coEmail: status === 0 ? say('offline') : detail || say('server') });
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = {
      ...(!name?.trim() && { coName: say('problem.requiredText') }),
      ...(!isMailAddress(email?.trim() ?? '') && { coEmail: say('ask.emailWrong') }),
    };
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first) document.getElementById(first)?.focus();
    if (first || !name || !email) return;
    try {
      onApplication(await invite(id, { name: name.trim(), email: email.trim() }));
      setName(undefined);
      setEmail(undefined);
    } catch (refusal) {
      said(refusal);
    }
  };

  const field = { optional: false, isTitle: false, errors };
  return (
    <section aria-labelledby="together">
      <h2 id="together">{own('co.title')}</h2>
      <ul>
        {coAuthors.map((one) => (
          <li key={one.id}>
            {one.name}{' '}
            {may('removeCoAuthor') && (
              <button
                type="button"
                className="link"
                onClick={() => void remove(id, one.id).then(onApplication, said)}
              >
                {own('remove', { name: one.name })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {may('addCoAuthor') && (
        <form noValidate onSubmit={(event) => void send(event)}>
          <p>{own('co.help')}</p>
          <TextField
            {...field}
            name="coName"
            label={own('co.name')}
            maxLength={160}
            value={name}
            onChange={setName}
          />
          <TextField
            {...field}
            name="coEmail"
            label={own('co.email')}
            type="email"
            maxLength={254}
            value={email}
            onChange={setEmail}
          />
          <p className="actions">
            <button type="submit" className="button plain">
              {own('co.invite')}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}
