import { useCreate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { Me } from '../api/me.js';
import { useMe } from '../data/use-me.js';
import { FormPage } from '../forms/form-page.js';
import { useDraftForm } from '../forms/use-draft-form.js';
import { withoutEmpty } from '../forms/emptied.js';
import { useWords } from '../i18n/use-words.js';
import { PageSkeleton } from '../ui/skeletons.js';
import { missingPerson, PersonFields, type PersonDraft } from './person-fields.js';

export default function PersonCreate() {
  const { data: me } = useMe();
  return me ? <CreateForm me={me} /> : <PageSkeleton />;
}

function CreateForm({ me }: { me: Me }) {
  const t = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const organisationId = search.get('organisationId') ?? me.organisations[0]?.id;
  const form = useDraftForm<PersonDraft>({ language: 'en', organisationId });
  const [create, { isPending }] = useCreate();
  const save = () => {
    const missing = missingPerson(form.values, t('field.missing'));
    form.clear();
    form.setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    void create(
      'people',
      { data: withoutEmpty(form.values) },
      { onSuccess: ({ id }) => void navigate(`/people/${String(id)}/show`), onError: form.fail },
    );
  };
  return (
    <FormPage
      title={t('person.createTitle')}
      back={{ to: '/people', name: t('nav.people') }}
      submit={t('person.add')}
      sending={isPending}
      changed={form.changed}
      problem={form.problem}
      onSubmit={save}
    >
      <PersonFields form={form} />
    </FormPage>
  );
}
