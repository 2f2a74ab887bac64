/** An id that nothing has. */
export const nowhere = '00000000-0000-4000-8000-000000000000';

const standIns: Readonly<Record<string, string>> = {
  language: 'en',
  name: 'review',
  photoId: nowhere,
  action: 'previewCall',
};

/** A route with something in the place of all but its first id. */
export const filledPath = (path: string): string =>
  path.replace(/\{(\w+)\}/g, (place, name: string) => standIns[name] ?? place);
