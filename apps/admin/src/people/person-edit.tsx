import { useNotify, useUpdate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { PersonView } from '../api/views.js';
import { whole } from '../data/use-whole.js';
import { nulled } from '../forms/emptied.js';
import { FormPage } from '../forms/form-page.js';
import { useDraftForm } from '../forms/use-draft-form.js';
import { useWords } from '../i18n/use-words.js';
import { EditRecord } from '../ui/record.js';
import { missingPerson, PersonFields, type PersonDraft } from './person-fields.js';

export default function PersonEdit() {
  return <EditRecord<PersonView>>{(record) => <EditForm record={record} />}</EditRecord>;
}

const draftOf = ({
  name,
  email,
  phone,
  language,
  organisation,
  jobTitle,
  department,
  roles,
}: PersonView): PersonDraft => ({
  name,
  email,
  phone,
  language,
  organisationId: organisation?.id ?? null,
  jobTitle,
  department,
  roles,
});

function EditForm({ record }: { record: PersonView }) {
  const t = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const before = draftOf(record);
  const form = useDraftForm<PersonDraft>(before);
  const [update, { isPending }] = useUpdate();
  const page = `/people/${record.id}/show`;
  const save = () => {
    const missing = missingPerson(form.values, t('field.missing'));
    form.clear();
    form.setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    void update(
      'people',
      { id: record.id, data: nulled(form.values), previousData: { ...record, ...before }, meta: whole },
      {
        onSuccess: () => {
          notify('ra.notification.updated', { type: 'success' });
          void navigate(page);
        },
        onError: form.fail,
      },
    );
  };
  return (
    <FormPage
      title={t('person.editTitle', { name: record.name })}
      back={{ to: page, name: record.name }}
      submit={t('action.save')}
      sending={isPending}
      changed={form.changed}
      problem={form.problem}
      onSubmit={save}
    >
      <PersonFields form={form} />
    </FormPage>
  );
}
