import { useNotify, useUpdate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ProposalView } from '../api/views.js';
import { whole } from '../data/use-whole.js';
import { FormPage } from '../forms/form-page.js';
import { useDraftForm } from '../forms/use-draft-form.js';
import { useWords } from '../i18n/use-words.js';
import { EditRecord } from '../ui/record.js';
import { DraftFields, tidyDraft, type ProposalDraft } from './draft-fields.js';

export default function ProposalEdit() {
  return <EditRecord<ProposalView>>{(record) => <EditForm record={record} />}</EditRecord>;
}

function EditForm({ record }: { record: ProposalView }) {
  const t = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const form = useDraftForm<ProposalDraft>({ ...record });
  const [update, { isPending }] = useUpdate();
  const page = `/proposals/${record.id}/show`;
  const save = () => {
    form.clear();
    const { organisationId: _organisation, direction: _direction, ...text } = form.values;
    void update(
      'proposals',
      { id: record.id, data: { ...emptied(text), ...tidyDraft(text) }, previousData: record, meta: whole },
      {
        onSuccess: () => {
          notify(t('proposal.saved'), { type: 'success' });
          void navigate(page);
        },
        onError: form.fail,
      },
    );
  };
  return (
    <FormPage
      title={t('proposal.editTitle')}
      back={{ to: page, name: record.title || record.reference }}
      submit={t('proposal.saveDraft')}
      sending={isPending}
      changed={form.changed}
      problem={form.problem}
      onSubmit={save}
    >
      <DraftFields form={form} />
    </FormPage>
  );
}

/** What an emptied field is to the API: texts empty, days none. Numbers that were emptied stay as they were. */
function emptied(draft: ProposalDraft): ProposalDraft {
  const none = (name: keyof ProposalDraft) => name in draft && draft[name] === undefined;
  return {
    ...(none('summary') && { summary: '' }),
    ...(none('skillsNeed') && { skillsNeed: '' }),
    ...(none('periodStart') && { periodStart: null }),
    ...(none('periodEnd') && { periodEnd: null }),
  };
}
