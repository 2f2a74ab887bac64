import { everyone } from './audience.js';
import type { FormDefinition } from './definition.js';

export const postHost1: FormDefinition = {
  key: 'post-host',
  version: 1,
  title: 'After your guests have left',
  minutes: 8,
  intro: 'What you write becomes the hosting institution’s part of the public factsheet.',
  sections: [
    {
      key: 'visit',
      title: 'The visit',
      questions: [
        {
          key: 'asPlanned',
          kind: 'choice',
          label: 'Did the visit take place as planned?',
          required: true,
          options: [
            { key: 'yes', label: 'Yes' },
            { key: 'partly', label: 'Partly' },
            { key: 'no', label: 'No, it was quite different' },
          ],
          personal: 'none',
          audience: everyone,
        },
        {
          key: 'differences',
          kind: 'longText',
          label: 'What was different?',
          required: true,
          maxLength: 1500,
          showIf: { question: 'asPlanned', is: ['partly', 'no'] },
          personal: 'none',
          audience: everyone,
        },
        {
          key: 'participants',
          kind: 'number',
          label: 'How many guests took part?',
          required: true,
          min: 0,
          max: 500,
          personal: 'none',
          audience: everyone,
        },
      ],
    },
    {
      key: 'learnt',
      title: 'What you learnt',
      questions: [
        {
          key: 'lessons',
          kind: 'list',
          label: 'What has your institution learnt from the visit?',
          help: 'Up to four lessons that another host could use.',
          required: true,
          maxItems: 4,
          maxLength: 600,
          personal: 'none',
          audience: everyone,
        },
        {
          key: 'worked',
          kind: 'longText',
          label: 'What worked well?',
          required: true,
          maxLength: 1500,
          personal: 'none',
          audience: everyone,
        },
        {
          key: 'notWorked',
          kind: 'longText',
          label: 'What did not, and what would you do differently?',
          maxLength: 1500,
          personal: 'none',
          audience: everyone,
        },
        {
          key: 'nextStep',
          kind: 'longText',
          label: 'What is the next step with your guests’ organisation?',
          maxLength: 1000,
          personal: 'none',
          audience: everyone,
        },
      ],
    },
    {
      key: 'photos',
      title: 'Photos',
      questions: [
        {
          key: 'photos',
          kind: 'photos',
          label: 'Photos of the visit',
          help: 'Say what each one shows. Ask everybody who can be recognised, and the guardian of a minor.',
          maxItems: 8,
          maxLength: 300,
          personal: 'ordinary',
          audience: everyone,
        },
      ],
    },
  ],
};
