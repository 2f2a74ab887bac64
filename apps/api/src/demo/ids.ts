import { uuidFrom } from '@waymark/db';

/** Ids are made from the keys of the data, so that every part of the loader knows them without asking. */
export const personId = (key: string): string => uuidFrom(`demo/person/${key}`);
export const organisationId = (key: string): string => uuidFrom(`demo/organisation/${key}`);
