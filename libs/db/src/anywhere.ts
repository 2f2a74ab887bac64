/**
 * A pattern for LIKE that finds a text anywhere.
 * @param text taken as it is: % and _ stand for themselves
 */
export const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
