import { guestsToo } from './audience.js';
import type { FormDefinition } from './definition.js';

export const preHost1: FormDefinition = {
  key: 'pre-host',
  version: 1,
  title: 'Before you receive your guests',
  minutes: 10,
  intro:
    'Your guests read this before they travel. Once filed it stays as it is: if something has to change, ask the ' +
    'secretariat to return it.',
  sections: [
    {
      key: 'programme',
      title: 'The programme',
      questions: [
        {
          key: 'programme',
          kind: 'halfDays',
          label: 'What happens on each half-day?',
          help:
            'One line for each morning and afternoon: where, what, with whom. The factsheet draws on it to tell what was ' +
            'seen.',
          required: true,
          maxItems: 60,
          maxLength: 400,
          personal: 'none',
          audience: guestsToo,
        },
        {
          key: 'people',
          kind: 'list',
          label: 'Whom will your guests meet?',
          help: 'Name and role, one person in each line.',
          required: true,
          maxItems: 20,
          maxLength: 200,
          personal: 'ordinary',
          audience: guestsToo,
        },
      ],
    },
    {
      key: 'contact',
      title: 'Contact on the spot',
      intro: 'The person your guests call when a train is late.',
      questions: [
        {
          key: 'contactName',
          kind: 'text',
          label: 'Name',
          required: true,
          maxLength: 120,
          personal: 'contact',
          audience: guestsToo,
        },
        {
          key: 'contactPhone',
          kind: 'text',
          label: 'Telephone with country code',
          required: true,
          maxLength: 40,
          personal: 'contact',
          audience: guestsToo,
        },
        {
          key: 'contactEmail',
          kind: 'text',
          format: 'email',
          label: 'Mail address',
          maxLength: 254,
          personal: 'contact',
          audience: guestsToo,
        },
      ],
    },
    {
      key: 'safety',
      title: 'Safety and access',
      questions: [
        {
          key: 'safety',
          kind: 'longText',
          label: 'What must your guests know to be safe?',
          help: 'Protective clothing, insurance, house rules, emergency numbers. “Nothing special” is an answer.',
          required: true,
          maxLength: 1500,
          personal: 'none',
          audience: guestsToo,
        },
        {
          key: 'access',
          kind: 'longText',
          label: 'How accessible are the places your guests will visit?',
          help: 'Steps, lifts, toilets, hearing loops, quiet rooms; how to get there without a car.',
          required: true,
          maxLength: 1500,
          personal: 'none',
          audience: guestsToo,
        },
      ],
    },
  ],
};
