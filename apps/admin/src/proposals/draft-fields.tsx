import Box from '@mui/material/Box';
import { CodesField } from '../fields/codes-field.js';
import { LanguagesField, type LanguageLevel } from '../fields/languages-field.js';
import { PlainField } from '../fields/plain-field.js';
import { FormPart } from '../forms/form-part.js';
import type { useDraftForm } from '../forms/use-draft-form.js';
import { useWords } from '../i18n/use-words.js';

/** The text of a proposal as it is written. Nothing of it is needed before it is submitted. */
export interface ProposalDraft {
  organisationId?: string | undefined;
  direction?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  topics?: string[] | undefined;
  formats?: string[] | undefined;
  languages?: LanguageLevel[] | undefined;
  periodStart?: string | null | undefined;
  periodEnd?: string | null | undefined;
  places?: number | undefined;
  fewerOpportunitiesPlaces?: number | undefined;
  skillsNeed?: string | undefined;
}
type Form = ReturnType<typeof useDraftForm<ProposalDraft>>;

/** The same fields for a new proposal and for a draft gone on with. */
export function DraftFields({ form }: { form: Form }) {
  const t = useWords();
  const { field, errors } = form;
  const plain = (name: keyof ProposalDraft & string) =>
    field(name) as never as Parameters<typeof PlainField>[0];
  return (
    <>
      <FormPart title={t('proposal.about')}>
        <PlainField
          {...plain('title')}
          label={t('proposal.titleAsk')}
          help={t('proposal.titleHelp')}
          maxLength={200}
        />
        <PlainField {...plain('summary')} label={t('proposal.summaryAsk')} lines={5} maxLength={5000} />
        <PlainField
          {...plain('skillsNeed')}
          label={`${t('proposal.skillsAsk')} (${t('field.optional')})`}
          lines={2}
          maxLength={5000}
        />
      </FormPart>
      <FormPart title={t('proposal.part.how')}>
        <CodesField {...field('topics')} list="topics" label={t('proposal.topicsAsk')} />
        <CodesField {...field('formats')} list="formats" label={t('proposal.formatsAsk')} />
      </FormPart>
      <FormPart title={t('proposal.part.when')}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '220px 220px' }, gap: 2 }}>
          <PlainField {...plain('periodStart')} type="date" label={t('proposal.periodStartAsk')} />
          <PlainField {...plain('periodEnd')} type="date" label={t('proposal.periodEndAsk')} />
        </Box>
        <PlainField
          {...plain('places')}
          type="number"
          min={1}
          label={t('proposal.placesAsk')}
          help={t('proposal.placesHelp')}
        />
        <PlainField
          {...plain('fewerOpportunitiesPlaces')}
          type="number"
          min={0}
          label={`${t('proposal.fewerAsk')} (${t('field.optional')})`}
        />
      </FormPart>
      <FormPart title={t('proposal.part.languages')}>
        <LanguagesField {...field('languages')} label={t('proposal.languagesAsk')} errors={errors} />
      </FormPart>
    </>
  );
}

/** Half-filled lines are not sent, and emptied fields empty what was there. */
export function tidyDraft(draft: ProposalDraft): ProposalDraft {
  const { languages, ...rest } = draft;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    ...(languages && { languages: languages.filter(({ code, level }) => code && level) }),
  };
}
