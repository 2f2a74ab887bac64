import { questionsFor, type FormDefinition, type Question } from '@waymark/domain';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import { useKept } from '../drafts/use-kept.js';
import { readApplication, saveAnswers, type Application } from './api.js';
import type { PageProps } from './application-page.js';
import { Missing, Questions } from './questions.js';
import { Steps } from './steps.js';
import { Written } from './written.js';

/** The one question that was opened again, or all of them. */
const isAsked =
  ({ editable, openField }: Application) =>
  ({ key }: Question): boolean =>
    editable || key === openField;

/** Keeps what is typed, on this device until it is on the server, and brings together what two devices wrote. */
function keeperOf(application: Application): DraftKeeper {
  const form = application.form as unknown as FormDefinition;
  const { id } = application;
  return new DraftKeeper(
    { personId: application.role, reportId: id },
    { ...application, updatedAt: new Date().toISOString() },
    new Set(questionsFor(form, {}).map(({ key }) => key)),
    {
      save: (answers, revision) => saveAnswers(id, answers, revision),
      load: async () => {
        const now = await readApplication(id);
        return now.editable || now.openField !== null
          ? { ...now, updatedAt: new Date().toISOString() }
          : null;
      },
      mayComeBack: (status) => status === 401,
    },
  );
}

/** The questions, each saved as it is typed; what is still missing; and the way on. */
export function ApplicationForm(props: PageProps) {
  const { application } = props;
  const form = application.form as unknown as FormDefinition;
  const kept = useKept(() => keeperOf(application));
  return (
    <>
      <Questions form={form} kept={kept} isAsked={isAsked(application)} />
      <Written application={application} answers={kept.answers} />
      <Missing form={form} kept={kept} />
      <Steps {...props} before={() => kept.keeper.flush()} />
    </>
  );
}
