import type { ReactNode } from 'react';
import type { Application } from './api.js';
import type { PageProps } from './application-page.js';
import { StepButton, useStep } from './use-step.js';
import { useApplySay } from './words/index.js';

type Props = PageProps & { profile: NonNullable<Application['profile']>; preview: ReactNode };

/** A profile that was sent in: where it is, and each consent to be taken back, or given again. */
export function ProfileShown({ profile, preview, ...props }: Props) {
  const own = useApplySay();
  const step = useStep(props);
  const { actions } = props.application;
  const withdraw = actions.find(({ name }) => name === 'withdrawConsent');
  const { consents, offered, photo } = profile;
  const labelOf = (what: string) =>
    withdraw?.asks[0]?.options?.find(({ value }) => value === what)?.label ?? what;
  return (
    <>
      {profile.path ? (
        <p>
          <a href={profile.path}>{own('profile.public')}</a>
        </p>
      ) : (
        preview
      )}
      {step.wrong}
      {withdraw?.allowed && consents.length > 0 && (
        <>
          <h3>{own('profile.consents')}</h3>
          {photo && consents.includes('photo') && <p className="quiet">{own('profile.photoGone')}</p>}
          <ul className="agreed">
            {consents.map((what) => (
              <li key={what}>
                {labelOf(what)}{' '}
                <StepButton step={step} name="withdrawConsent" body={{ what }} className="link">
                  {own('profile.withdraw')}
                  <span className="unseen"> {labelOf(what)}</span>
                </StepButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {offered.length > 0 && (
        <>
          <h3>{own('profile.offered')}</h3>
          <ul className="agreed">
            {offered.map((what) => (
              <li key={what}>
                {labelOf(what)}{' '}
                <StepButton
                  step={step}
                  name="giveConsents"
                  body={{ consents: [...consents, what] }}
                  className="link"
                >
                  {own('profile.agree')}
                  <span className="unseen"> {labelOf(what)}</span>
                </StepButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
