import { formats, heldAnswers, languages } from '@waymark/domain';
import { useCanAccess, useNotify } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import Box from '@mui/material/Box';
import { recordPast } from '../api/imports.js';
import type { PastInput } from '../api/views.js';
import { readAgain } from '../data/changes.js';
import { ChoiceField } from '../fields/choice-field.js';
import { CodesField } from '../fields/codes-field.js';
import { ListChoice } from '../fields/list-choice.js';
import { OrganisationField } from '../fields/organisation-field.js';
import { PlainField } from '../fields/plain-field.js';
import { FormPage } from '../forms/form-page.js';
import { FormPart } from '../forms/form-part.js';
import { useDraftForm } from '../forms/use-draft-form.js';
import { useWords } from '../i18n/use-words.js';
import { AccessDenied } from '../layout/nowhere.js';
import { PageSkeleton } from '../ui/skeletons.js';
import { useFormats, useLanguages } from '../vocabulary/use-names.js';
import { bodyOfPast, problemsOfPast, type PastDraft } from './past-draft.js';

type Plain = Parameters<typeof PlainField>[0];

export default function PastForm() {
  const { canAccess, isPending } = useCanAccess({ resource: 'exchanges', action: 'create' });
  if (isPending) return <PageSkeleton />;
  return canAccess ? <Form /> : <AccessDenied />;
}

/** One exchange that was over before anybody recorded it. */
function Form() {
  const t = useWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const formatName = useFormats();
  const languageName = useLanguages();
  const form = useDraftForm<PastDraft>({});
  const { values } = form;
  const record = useMutation({
    mutationFn: recordPast,
    onSuccess: async ({ id, reference, already }) => {
      await readAgain(queries);
      notify(t(already ? 'past.already' : 'past.done', { reference }), {
        type: already ? 'info' : 'success',
      });
      form.setChanged(false);
      void navigate(`/exchanges/${id}/show`);
    },
    onError: form.fail,
  });
  const plain = (name: keyof PastDraft & string) => form.field(name) as unknown as Plain;
  const send = () => {
    const problems = problemsOfPast(values, t);
    form.clear();
    form.setErrors(problems);
    if (Object.keys(problems).length === 0) record.mutate(bodyOfPast(values) as PastInput);
  };
  return (
    <FormPage
      title={t('past.title')}
      intro={t('past.intro')}
      back={{ to: '/exchanges', name: t('nav.exchanges') }}
      submit={t('past.submit')}
      sending={record.isPending}
      changed={form.changed}
      problem={form.problem}
      onSubmit={send}
    >
      <FormPart title={t('past.who')}>
        <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <OrganisationField {...form.field('hostOrganisationId')} label={t('past.host')} required />
          <OrganisationField {...form.field('senderOrganisationId')} label={t('past.sender')} required />
        </Box>
      </FormPart>
      <FormPart title={t('past.what')}>
        <PlainField
          {...plain('title')}
          label={t('past.name')}
          help={t('past.nameHelp')}
          maxLength={200}
          required
        />
        <ListChoice
          {...form.field('format')}
          label={t('propose.format')}
          options={formats.map(({ code }) => ({ value: code, label: formatName(code) }))}
          required
        />
        <CodesField {...form.field('topics')} list="topics" label={optional(t, t('propose.topicsField'))} />
        <PlainField {...plain('why')} label={optional(t, t('past.about'))} lines={3} maxLength={5000} />
      </FormPart>
      <FormPart title={t('past.when')}>
        <ChoiceField
          {...form.field('held')}
          label={t('past.held')}
          options={heldAnswers.map((value) => ({ value, label: t(`past.held.${value}`) }))}
          required
        />
        <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', sm: '220px 220px' } }}>
          <Day {...plain('start')} label={optional(t, t('past.start'))} />
          <Day {...plain('end')} label={optional(t, t('past.end'))} />
        </Box>
        <PlainField {...plain('place')} label={optional(t, t('prepare.place'))} maxLength={200} />
        <ListChoice
          {...form.field('workingLanguage')}
          label={optional(t, t('prepare.language'))}
          options={languages.map(({ code }) => ({ value: code, label: languageName(code) }))}
        />
        {values.held !== 'not-known' && (
          <PlainField
            {...plain('remark')}
            label={optional(t, t(values.held === 'no' ? 'past.remark' : 'past.remarkHeld'))}
            lines={2}
            maxLength={5000}
          />
        )}
      </FormPart>
      <FormPart title={t('past.figures')}>
        <Box sx={{ display: 'flex', gap: 2.5, flexWrap: 'wrap' }}>
          <PlainField {...plain('participantsCount')} label={t('past.participants')} type="number" />
          <PlainField {...plain('vetLearners')} label={t('past.vetLearners')} type="number" />
        </Box>
        <PlainField {...plain('organiser')} label={optional(t, t('prepare.organiser'))} maxLength={200} />
        <PlainField {...plain('payer')} label={optional(t, t('prepare.payer'))} maxLength={200} />
        <PlainField {...plain('fundingSource')} label={optional(t, t('prepare.funding'))} maxLength={200} />
      </FormPart>
    </FormPage>
  );
}

const optional = (t: ReturnType<typeof useWords>, label: string) => `${label} (${t('field.optional')})`;

function Day(field: Plain) {
  return <PlainField {...field} type="date" />;
}
