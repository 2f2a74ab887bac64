import { countryName, regionName, regions } from '@waymark/domain';
import { useMemo } from 'react';
import { BooleanField } from '../fields/boolean-field.js';
import { FindField } from '../fields/find-field.js';
import { ListChoice } from '../fields/list-choice.js';
import { PersonField } from '../fields/person-field.js';
import { PlainField } from '../fields/plain-field.js';
import { FormPart } from '../forms/form-part.js';
import type { useDraftForm } from '../forms/use-draft-form.js';
import { useWords } from '../i18n/use-words.js';
import { kinds } from './kinds.js';

export interface OrganisationDraft {
  name?: string | undefined;
  shortName?: string | undefined;
  kind?: string | undefined;
  country?: string | undefined;
  regionCode?: string | null | undefined;
  city?: string | null | undefined;
  website?: string | null | undefined;
  isMember?: boolean | undefined;
  inEea?: boolean | undefined;
  representativeId?: string | null | undefined;
  deputyId?: string | null | undefined;
}
type Form = ReturnType<typeof useDraftForm<OrganisationDraft>>;

/** Greece has a code of its own in the list of regions. */
const isoOf = (nuts: string) => (nuts === 'EL' ? 'GR' : nuts);

export function OrganisationFields({ form, id }: { form: Form; id?: string }) {
  const t = useWords();
  const { field, values } = form;
  const plain = (name: keyof OrganisationDraft & string) =>
    field(name) as never as Parameters<typeof PlainField>[0];
  const all = useMemo(() => regions(), []);
  const countries = useMemo(
    () =>
      all
        .filter(({ level }) => level === 0)
        .map(({ code, name }) => ({ value: isoOf(code), label: countryName(code) ?? name }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [all],
  );
  const inCountry = all
    .filter(({ level, country }) => level > 0 && isoOf(country) === values.country)
    .map(({ code, name, localName }) => ({
      id: code,
      label: regionName(code) ?? name,
      detail: localName === (regionName(code) ?? name) ? undefined : localName,
    }));
  const people = id ? { organisationIds: [id] } : { among: [] };
  const optional = (label: string) => `${label} (${t('field.optional')})`;
  return (
    <>
      <FormPart title={t('organisation.about')}>
        <PlainField {...plain('name')} label={t('organisation.name')} maxLength={200} required />
        <PlainField
          {...plain('shortName')}
          label={t('organisation.shortName')}
          help={t('organisation.shortNameHelp')}
          maxLength={60}
          required
        />
        <ListChoice
          {...field('kind')}
          label={t('organisation.kind')}
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          required
        />
        <BooleanField {...field('isMember')} label={t('organisation.isMember')} />
        <PlainField
          {...plain('website')}
          type="url"
          label={optional(t('organisation.website'))}
          maxLength={300}
        />
      </FormPart>
      <FormPart title={t('organisation.place')}>
        <ListChoice {...field('country')} label={t('organisation.country')} options={countries} required />
        {values.country && (
          <FindField
            {...field('regionCode')}
            label={optional(t('organisation.region'))}
            help={t('organisation.regionHelp')}
            options={inCountry}
          />
        )}
        <PlainField {...plain('city')} label={optional(t('organisation.city'))} maxLength={120} />
        {/* A new one's follows from its country. */}
        {id && <BooleanField {...field('inEea')} label={t('organisation.inEea')} />}
      </FormPart>
      {id && (
        <FormPart title={t('organisation.people')}>
          <PersonField
            {...field('representativeId')}
            label={optional(t('organisation.representative'))}
            source={people}
          />
          <PersonField {...field('deputyId')} label={optional(t('organisation.deputy'))} source={people} />
        </FormPart>
      )}
    </>
  );
}

const needed = ['name', 'shortName', 'kind', 'country'] as const;
export const missingOrganisation = (draft: OrganisationDraft, message: string): Record<string, string> =>
  Object.fromEntries(needed.filter((name) => !draft[name]).map((name) => [name, message]));

/** "www.example.org" is meant as a web address. */
export const withScheme = (draft: OrganisationDraft): OrganisationDraft =>
  draft.website && !/^[a-z]+:/i.test(draft.website)
    ? { ...draft, website: `https://${draft.website}` }
    : draft;
