import { useCreate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { FormPage } from '../forms/form-page.js';
import { useDraftForm } from '../forms/use-draft-form.js';
import { withoutEmpty } from '../forms/emptied.js';
import { useWords } from '../i18n/use-words.js';
import {
  missingOrganisation,
  OrganisationFields,
  withScheme,
  type OrganisationDraft,
} from './organisation-fields.js';

export default function OrganisationCreate() {
  const t = useWords();
  const navigate = useNavigate();
  const form = useDraftForm<OrganisationDraft>({ isMember: true });
  const [create, { isPending }] = useCreate();
  const save = () => {
    const missing = missingOrganisation(form.values, t('field.missing'));
    form.clear();
    form.setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    void create(
      'organisations',
      { data: withoutEmpty(withScheme(form.values)) },
      { onSuccess: ({ id }) => void navigate(`/organisations/${String(id)}/show`), onError: form.fail },
    );
  };
  return (
    <FormPage
      title={t('organisation.createTitle')}
      back={{ to: '/organisations', name: t('nav.organisations') }}
      submit={t('organisation.add')}
      sending={isPending}
      changed={form.changed}
      problem={form.problem}
      onSubmit={save}
    >
      <OrganisationFields form={form} />
    </FormPage>
  );
}
