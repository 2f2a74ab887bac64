import { useId } from 'react';

/** Ids that stay the same while a field lives and never meet another. */
export function useFieldId(name: string): string {
  return `${useId()}-${name}`.replace(/[^\w-]/g, '');
}
