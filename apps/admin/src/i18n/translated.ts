/** A catalogue in another language: the keys of the English one, no fewer and no more. */
export type Translated<English> = { readonly [Key in keyof English]: string };
