import { useCallback } from 'react';
import { formatName, languageName, topicName } from '@waymark/domain';

/** Names of codes, from the lists in libs/domain; an unknown code is shown as it is rather than hidden. */
export const useFormats = () => useCallback((code: string) => formatName(code) ?? code, []);
export const useTopics = () => useCallback((code: string) => topicName(code) ?? code, []);
export const useLanguages = () => useCallback((code: string) => languageName(code) ?? code, []);
