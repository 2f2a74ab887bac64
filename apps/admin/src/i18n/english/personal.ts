/** The person's own language. */
export const personal = {
  'text.labelled': '%{label}: %{text}',
  'language.label': 'Language',
  'language.failed': 'Your language could not be kept: %{why}',
} as const;
