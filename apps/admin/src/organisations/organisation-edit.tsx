import { useNotify, useUpdate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { OrganisationView } from '../api/views.js';
import { whole } from '../data/use-whole.js';
import { nulled } from '../forms/emptied.js';
import { FormPage } from '../forms/form-page.js';
import { useDraftForm } from '../forms/use-draft-form.js';
import { useWords } from '../i18n/use-words.js';
import { EditRecord } from '../ui/record.js';
import {
  missingOrganisation,
  OrganisationFields,
  withScheme,
  type OrganisationDraft,
} from './organisation-fields.js';

export default function OrganisationEdit() {
  return <EditRecord<OrganisationView>>{(record) => <EditForm record={record} />}</EditRecord>;
}

const draftOf = (record: OrganisationView): OrganisationDraft => {
  const {
    id: _id,
    regionName: _region,
    representative,
    deputy,
    openCases: _cases,
    createdAt: _at,
    ...fields
  } = record;
  return { ...fields, representativeId: representative?.id ?? null, deputyId: deputy?.id ?? null };
};

function EditForm({ record }: { record: OrganisationView }) {
  const t = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const before = draftOf(record);
  const form = useDraftForm<OrganisationDraft>(before);
  const [update, { isPending }] = useUpdate();
  const page = `/organisations/${record.id}/show`;
  const save = () => {
    const missing = missingOrganisation(form.values, t('field.missing'));
    form.clear();
    form.setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    void update(
      'organisations',
      {
        id: record.id,
        data: nulled(withScheme(form.values)),
        previousData: { ...record, ...before },
        meta: whole,
      },
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
      title={t('organisation.editTitle', { name: record.shortName })}
      back={{ to: page, name: record.name }}
      submit={t('action.save')}
      sending={isPending}
      changed={form.changed}
      problem={form.problem}
      onSubmit={save}
    >
      <OrganisationFields form={form} id={record.id} />
    </FormPage>
  );
}
