import { useState } from 'react';
import { useCreate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import Box from '@mui/material/Box';
import type { OrganisationView, ProposalView } from '../api/views.js';
import { BooleanField } from '../fields/boolean-field.js';
import { ChoiceField } from '../fields/choice-field.js';
import { CodesField } from '../fields/codes-field.js';
import { PlainField } from '../fields/plain-field.js';
import { useWhole } from '../data/use-whole.js';
import { FormPage } from '../forms/form-page.js';
import { FormPart } from '../forms/form-part.js';
import { useDraftForm } from '../forms/use-draft-form.js';
import { useListName } from '../data/use-list-name.js';
import { useWords } from '../i18n/use-words.js';
import { useFormats } from '../vocabulary/use-names.js';
import { Fit } from './fit.js';
import {
  bodyOf,
  missingIn,
  suggested,
  type Chosen,
  type MatchDraft,
  type SideChoice,
} from './match-draft.js';
import { SideFields } from './side-fields.js';

/** The proposal or the organisation chosen for one side, as far as it is chosen. */
function useChosen({ proposalId, organisationId, by }: SideChoice): Chosen {
  const proposal = useWhole<ProposalView>('proposals', by === 'proposal' ? proposalId : undefined);
  const invited = useWhole<OrganisationView>(
    'organisations',
    by === 'invitation' ? organisationId : undefined,
  );
  return { proposal, organisation: proposal?.organisation ?? invited };
}

export default function ProposeMatch() {
  const t = useWords();
  const listName = useListName();
  const navigate = useNavigate();
  const formatName = useFormats();
  const [search] = useSearchParams();
  const [host, setHost] = useState<SideChoice>({
    by: 'proposal',
    proposalId: search.get('host') ?? undefined,
  });
  const [sender, setSender] = useState<SideChoice>({
    by: 'proposal',
    proposalId: search.get('sender') ?? undefined,
  });
  const chosenHost = useChosen(host);
  const chosenSender = useChosen(sender);
  const form = useDraftForm<MatchDraft>({});
  const [create, { isPending }] = useCreate();
  const offered = suggested(chosenHost, chosenSender);
  // Suggestions stand until somebody writes something else.
  const values: MatchDraft = {
    ...offered,
    ...Object.fromEntries(Object.entries(form.values).filter(([, value]) => value !== undefined)),
  };
  const field = <K extends keyof MatchDraft & string>(name: K) => ({
    ...form.field(name),
    value: values[name] as NonNullable<MatchDraft[K]> | undefined,
  });
  const propose = () => {
    const missing = missingIn(values, chosenHost, chosenSender, t);
    form.clear();
    form.setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    void create(
      'exchanges',
      { data: bodyOf(values, host, sender) },
      { onSuccess: ({ id }) => void navigate(`/exchanges/${String(id)}/show`), onError: form.fail },
    );
  };
  const formats = offered.formats.map((code) => ({ value: code, label: formatName(code) }));
  return (
    <FormPage
      title={t('propose.title')}
      intro={t('propose.intro')}
      back={{ to: '/exchanges', name: t(listName('exchanges')) }}
      submit={t('propose.submit')}
      sending={isPending}
      changed={form.changed}
      problem={form.problem}
      onSubmit={propose}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 3 }}>
        <SideFields
          side="host"
          choice={host}
          proposal={chosenHost.proposal}
          onChange={setHost}
          error={form.errors['host']}
        />
        <SideFields
          side="sender"
          choice={sender}
          proposal={chosenSender.proposal}
          onChange={setSender}
          error={form.errors['sender']}
        />
      </Box>
      <Fit host={chosenHost} sender={chosenSender} />
      <FormPart title={t('propose.exchange')}>
        <PlainField
          {...(field('title') as Parameters<typeof PlainField>[0])}
          label={t('propose.exchangeTitle')}
          help={t('propose.exchangeTitleHelp')}
          maxLength={200}
          required
        />
        <PlainField
          {...(field('why') as Parameters<typeof PlainField>[0])}
          label={t('propose.why')}
          help={t('propose.whyHelp')}
          lines={4}
          maxLength={5000}
          required
        />
        <ChoiceField {...field('format')} label={t('propose.format')} options={formats} required />
        <CodesField {...field('topics')} list="topics" label={t('propose.topicsField')} />
        <BooleanField
          {...field('afterTheFact')}
          label={t('propose.afterTheFact')}
          help={t('propose.afterTheFactHelp')}
        />
      </FormPart>
    </FormPage>
  );
}
