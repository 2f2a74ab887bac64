import { questionsFor, type FormDefinition } from '@waymark/domain';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import { useKept } from '../drafts/use-kept.js';
import { type Application, readApplication, saveProfile } from './api.js';
import type { PageProps } from './application-page.js';
import { ProfilePhoto } from './profile-photo.js';
import { ProfileShown } from './profile-shown.js';
import { Missing, Questions } from './questions.js';
import { StepButton, useStep } from './use-step.js';
import { useApplySay } from './words/index.js';

type Profile = NonNullable<Application['profile']>;
type ProfileProps = PageProps & { profile: Profile };

const formOf = ({ form }: Profile) => form as unknown as FormDefinition;

/** Keeps what is typed into the profile, as what is typed into the application is kept. */
function keeperOf({ id, role }: Application, profile: Profile): DraftKeeper {
  return new DraftKeeper(
    { personId: role, reportId: `${id}/profile` },
    { ...profile, updatedAt: new Date().toISOString() },
    new Set(questionsFor(formOf(profile), {}).map(({ key }) => key)),
    {
      save: (answers, revision) => saveProfile(id, answers, revision),
      load: async () => {
        const { profile: now } = await readApplication(id);
        return now?.editable ? { ...now, updatedAt: new Date().toISOString() } : null;
      },
      mayComeBack: (status) => status === 401,
    },
  );
}

/** The public profile of whoever was accepted: written here, seen as the public will, and each consent taken back at once. */
export function ProfilePart(props: PageProps) {
  const own = useApplySay();
  const { profile } = props.application;
  if (!profile) return null;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{own('profile')}</h2>
      {profile.editable ? (
        <ProfileForm {...props} profile={profile} />
      ) : (
        <ProfileShown {...props} profile={profile} preview={<Preview id={props.application.id} />} />
      )}
    </section>
  );
}

function Preview({ id, before }: { id: string; before?: () => Promise<boolean> }) {
  const own = useApplySay();
  const href = `/api/my-applications/${id}/profile/preview`;
  return (
    <p>
      <a
        href={href}
        target="_blank"
        rel="noopener"
        onClick={(event) => {
          if (!before) return;
          // What was typed a moment ago is to be seen too. A tab that opens later than the tap would be blocked.
          event.preventDefault();
          const tab = window.open('', '_blank');
          void before().then(() => (tab ?? window).location.assign(href));
        }}
      >
        {own('profile.see')}
      </a>
    </p>
  );
}

function ProfileForm(props: ProfileProps) {
  const { application, profile, onApplication } = props;
  const own = useApplySay();
  const kept = useKept(() => keeperOf(application, profile));
  const form = formOf(profile);
  const step = useStep(props, () => kept.keeper.flush());
  const send = application.actions.find(({ name }) => name === 'submitProfile');
  return (
    <>
      <p>{form.intro}</p>
      <Questions
        form={form}
        kept={kept}
        renderOwn={(question) =>
          question.kind === 'photos' ? (
            <ProfilePhoto
              applicationId={application.id}
              question={question}
              photo={profile.photo}
              onPhoto={(photo) => onApplication({ ...application, profile: { ...profile, photo } })}
            />
          ) : null
        }
      />
      <Preview id={application.id} before={() => kept.keeper.flush()} />
      <Missing form={form} kept={kept} />
      {step.wrong}
      {send && (
        <p className="actions">
          <StepButton step={step} name="submitProfile" className="button">
            {send.label}
          </StepButton>
        </p>
      )}
      <p className="quiet">{own('profile.waits')}</p>
    </>
  );
}
