import { insideSentence } from '@waymark/domain';
import { useCreate, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useMe } from '../data/use-me.js';
import { ChoiceField } from '../fields/choice-field.js';
import { OrganisationField } from '../fields/organisation-field.js';
import { FormPage } from '../forms/form-page.js';
import { FormPart } from '../forms/form-part.js';
import { useDraftForm } from '../forms/use-draft-form.js';
import { useListName } from '../data/use-list-name.js';
import { useWords } from '../i18n/use-words.js';
import { PageSkeleton } from '../ui/skeletons.js';
import { OnBehalfFields } from '../case/on-behalf-fields.js';
import { useState } from 'react';
import type { WordGiven } from '../case/draft.js';
import type { Me } from '../api/me.js';
import { DraftFields, tidyDraft, type ProposalDraft } from './draft-fields.js';

export default function ProposalCreate() {
  const { data: me } = useMe();
  return me ? <CreateForm me={me} /> : <PageSkeleton />;
}

function CreateForm({ me }: { me: Me }) {
  const t = useWords();
  const listName = useListName();
  const notify = useNotify();
  const navigate = useNavigate();
  const own = me.organisations;
  // The secretariat writes for a member; a member writes for itself.
  const forOthers = own.length === 0;
  const [word, setWord] = useState<WordGiven>({});
  const form = useDraftForm<ProposalDraft>(own.length === 1 ? { organisationId: own[0]?.id } : {});
  const [create, { isPending }] = useCreate();
  const save = () => {
    const { organisationId, direction } = form.values;
    const missing = {
      ...(!organisationId && { organisationId: t('field.missing') }),
      ...(!direction && { direction: t('field.missing') }),
      ...(forOthers && !word.channel && { 'onBehalf.channel': t('onBehalf.channelMissing') }),
    };
    form.clear();
    form.setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    const onBehalf = forOthers ? { onBehalf: { role: 'proposer', channel: word.channel } } : {};
    void create(
      'proposals',
      { data: { ...tidyDraft(form.values), ...onBehalf } },
      {
        onSuccess: (record) => {
          notify(t('proposal.saved'), { type: 'success' });
          void navigate(`/proposals/${String(record.id)}/show`);
        },
        onError: form.fail,
      },
    );
  };
  return (
    <FormPage
      title={t('proposal.createTitle')}
      intro={t('proposal.createIntro')}
      back={{ to: '/proposals', name: t(listName('proposals')) }}
      submit={t('proposal.saveDraft')}
      sending={isPending}
      changed={form.changed}
      problem={form.problem}
      onSubmit={save}
    >
      <FormPart title={t('proposal.part.who')}>
        {own.length > 1 && (
          <ChoiceField
            {...form.field('organisationId')}
            label={t('proposal.who')}
            options={own.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {forOthers && (
          <OrganisationField {...form.field('organisationId')} label={t('proposal.who')} required />
        )}
        <ChoiceField
          {...form.field('direction')}
          label={t('proposal.directionAsk')}
          options={[
            { value: 'receive', label: t('proposal.receiveLong') },
            { value: 'send', label: t('proposal.sendLong') },
          ]}
        />
        {forOthers && (
          <OnBehalfFields
            choices={[{ role: 'proposer', label: insideSentence(t('role.proposer')) }]}
            value={word}
            errors={form.errors}
            onChange={setWord}
          />
        )}
      </FormPart>
      <DraftFields form={form} />
    </FormPage>
  );
}
