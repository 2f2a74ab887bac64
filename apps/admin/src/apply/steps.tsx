import { localeOf } from '@waymark/domain';
import { useState, type FormEvent } from 'react';
import { Radios } from '../participant/fields/choice-field.js';
import { LongField } from '../participant/fields/text-field.js';
import { useLanguage } from '../participant/words/index.js';
import type { Step } from './api.js';
import type { PageProps } from './application-page.js';
import { useStep } from './use-step.js';
import { useApplySay } from './words/index.js';

/** What is asked for in places of its own, and what the profile's page asks. */
const elsewhere: readonly string[] = [
  'editApplication',
  'addCoAuthor',
  'removeCoAuthor',
  'submitProfile',
  'giveConsents',
  'withdrawConsent',
];

const isOffered = ({ name, allowed }: Step): boolean => allowed && !elsewhere.includes(name);

interface StepsProps extends PageProps {
  /** Saves what was typed first; false when it could not be. */
  before?: () => Promise<boolean>;
}

/** Everything this reader may do now, the way on first. */
export function Steps({ application, onApplication, before }: StepsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { go: take, busy, wrong } = useStep({ application, onApplication }, before);
  const steps = application.actions.filter(isOffered);
  const one = steps.find(({ name }) => name === chosen);
  const go = async (name: string, body: Record<string, unknown> = {}) => {
    await take(name, body);
    setChosen(null);
  };
  const press = ({ name, weight, asks }: Step) =>
    weight === 'stop' || asks.length > 0 ? setChosen(name) : void go(name);

  return (
    <section>
      <Interview application={application} />
      {wrong}
      {one ? (
        <StepForm
          key={one.name}
          step={one}
          application={application}
          busy={busy}
          onGo={go}
          onCancel={() => setChosen(null)}
        />
      ) : (
        <p className="actions">
          {steps.map((step) => (
            <button
              key={step.name}
              type="button"
              className={step.weight === 'main' ? 'button' : step.weight === 'stop' ? 'link' : 'button plain'}
              disabled={busy}
              onClick={() => press(step)}
            >
              {step.label}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

/** A moment in the reader's own time zone, which is said. */
function useMoment() {
  const language = useLanguage();
  return (at: string) =>
    new Intl.DateTimeFormat(localeOf(language), {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }).format(new Date(at));
}

function Interview({ application: { interview } }: Pick<PageProps, 'application'>) {
  const own = useApplySay();
  const moment = useMoment();
  if (!interview?.picked) return null;
  return (
    <p className="notice">
      <strong>{own('interview')}</strong> {moment(interview.picked)}
      {interview.place && ` · ${interview.place}`}
    </p>
  );
}

interface FormProps {
  step: Step;
  application: PageProps['application'];
  busy: boolean;
  onGo: (name: string, body: Record<string, unknown>) => Promise<void>;
  onCancel: () => void;
}

/** What a step asks for, and whether one is sure. */
function StepForm({ step, application, busy, onGo, onCancel }: FormProps) {
  const own = useApplySay();
  const moment = useMoment();
  const [given, setGiven] = useState<Record<string, string | undefined>>({});
  const slots = application.interview?.slots ?? [];
  const send = (event: FormEvent) => {
    event.preventDefault();
    void onGo(step.name, Object.fromEntries(Object.entries(given).filter(([, value]) => value)));
  };
  const field = { optional: true, isTitle: false, errors: {} };
  return (
    <form noValidate onSubmit={send}>
      <h2>{step.label}</h2>
      {step.asks.map(({ name, label }) =>
        name === 'slot' ? (
          <fieldset key={name} className="question">
            <legend>{label}</legend>
            <p className="help">{own('zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}</p>
            <Radios
              name={name}
              options={slots.map((slot) => ({ key: slot, label: moment(slot) }))}
              value={given[name]}
              onChange={(value) => setGiven({ ...given, [name]: value })}
            />
          </fieldset>
        ) : (
          <LongField
            key={name}
            {...field}
            name={name}
            label={label}
            maxLength={5000}
            value={given[name]}
            onChange={(value) => setGiven({ ...given, [name]: value })}
          />
        ),
      )}
      <p className="actions">
        <button type="submit" className="button" disabled={busy}>
          {own('confirm')}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {own('cancel')}
        </button>
      </p>
    </form>
  );
}
