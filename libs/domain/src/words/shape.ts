/** The shape of a catalogue with plain texts at its ends: what a translation has to satisfy, key by key. */
export type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };
