import type { FormKey, PromoterFormKey } from './definition.js';

/** A translation of every version of every form, in the order of the registry; keys without the form and its version. */
export type FormTranslation = Readonly<Record<FormKey, readonly Readonly<Record<string, string>>[]>>;

/** The same of the forms of a promoter call. */
export type PromoterFormTranslation = Readonly<
  Record<PromoterFormKey, readonly Readonly<Record<string, string>>[]>
>;

/** The same under their keys in the catalogue, e.g. `form.post-host.1.worked.label`. */
export const formTextsByKey = (
  texts: FormTranslation | PromoterFormTranslation,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([form, versions]) =>
      versions.flatMap((version, index) =>
        Object.entries(version).map(([key, text]) => [`form.${form}.${index + 1}.${key}`, text]),
      ),
    ),
  );
