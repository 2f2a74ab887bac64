import { knownLanguages, personRoles } from '@waymark/domain';
import { ChoicesField } from '../fields/choice-field.js';
import { ListChoice } from '../fields/list-choice.js';
import { OrganisationField } from '../fields/organisation-field.js';
import { PlainField } from '../fields/plain-field.js';
import { FormPart } from '../forms/form-part.js';
import type { useDraftForm } from '../forms/use-draft-form.js';
import { useMe } from '../data/use-me.js';
import { useRoleName } from '../i18n/use-role-name.js';
import { useWords } from '../i18n/use-words.js';

export interface PersonDraft {
  name?: string | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  language?: string | undefined;
  organisationId?: string | null | undefined;
  jobTitle?: string | null | undefined;
  department?: string | null | undefined;
  roles?: string[] | undefined;
}
type Form = ReturnType<typeof useDraftForm<PersonDraft>>;

export function PersonFields({ form }: { form: Form }) {
  const t = useWords();
  const roleName = useRoleName();
  const { data: me } = useMe();
  const { field } = form;
  const secretariat = me?.roles.includes('secretariat') ?? false;
  const plain = (name: keyof PersonDraft & string) =>
    field(name) as never as Parameters<typeof PlainField>[0];
  const optional = (label: string) => `${label} (${t('field.optional')})`;
  return (
    <>
      <FormPart title={t('person.about')}>
        <PlainField {...plain('name')} label={t('person.name')} maxLength={160} required />
        <PlainField
          {...plain('email')}
          type="email"
          label={t('person.email')}
          help={t('person.emailHelp')}
          required
        />
        <PlainField {...plain('phone')} type="tel" label={optional(t('person.phone'))} maxLength={40} />
        <ListChoice
          {...field('language')}
          label={t('person.language')}
          options={knownLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </FormPart>
      <FormPart title={t('person.organisation')}>
        {secretariat || (me?.organisations.length ?? 0) !== 1 ? (
          <OrganisationField
            {...(field('organisationId') as Parameters<typeof OrganisationField>[0])}
            label={optional(t('person.organisation'))}
          />
        ) : (
          <div>{me?.organisations[0]?.name}</div>
        )}
        <PlainField {...plain('jobTitle')} label={optional(t('person.jobTitle'))} maxLength={160} />
        <PlainField {...plain('department')} label={optional(t('person.department'))} maxLength={160} />
      </FormPart>
      {secretariat && (
        <FormPart title={t('person.roles')} intro={t('person.rolesHelp')}>
          <ChoicesField
            {...field('roles')}
            label={t('person.roles')}
            options={personRoles.map((value) => ({ value, label: roleName(value) }))}
          />
        </FormPart>
      )}
    </>
  );
}

export const missingPerson = (draft: PersonDraft, message: string): Record<string, string> => ({
  ...(!draft.name && { name: message }),
  ...(!draft.email && { email: message }),
});
