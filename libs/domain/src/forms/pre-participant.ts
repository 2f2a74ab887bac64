import { everyone, hostAndSecretariat, secretariatOnly } from './audience.js';
import type { FormDefinition } from './definition.js';

/** Most expectations a person can name: each becomes a question after the visit. */
export const maxExpectations = 3;

export const preParticipant1: FormDefinition = {
  key: 'pre-participant',
  version: 1,
  title: 'Before you travel',
  minutes: 8,
  intro:
    'Your host reads this to prepare for you. After the visit we ask whether what you hoped for came true.',
  sections: [
    {
      key: 'you',
      title: 'You and your work',
      questions: [
        {
          key: 'role',
          kind: 'text',
          label: 'What is your role?',
          help: 'For example: head of studies, career counsellor, learner in automotive technology.',
          required: true,
          maxLength: 120,
          personal: 'ordinary',
          audience: everyone,
        },
        {
          key: 'department',
          kind: 'text',
          label: 'In which department or school do you work or learn?',
          help: 'It stands beside a quote of yours in the factsheet only if you say so after the visit.',
          required: true,
          maxLength: 160,
          personal: 'ordinary',
          audience: everyone,
        },
        {
          key: 'work',
          kind: 'longText',
          label: 'What do you work on at the moment?',
          help: 'Two or three sentences, so that your host knows where you come from.',
          required: true,
          maxLength: 1500,
          personal: 'ordinary',
          audience: everyone,
        },
      ],
    },
    {
      key: 'learning',
      title: 'What you hope for',
      questions: [
        {
          key: 'expectations',
          kind: 'list',
          label: 'What do you want to learn?',
          help: 'Up to three things, one in each line. We come back to each of them after the visit.',
          required: true,
          maxItems: maxExpectations,
          maxLength: 300,
          personal: 'ordinary',
          audience: everyone,
        },
        {
          key: 'give',
          kind: 'longText',
          label: 'What can you give your host?',
          help: 'A method, an experience, a contact: an exchange goes both ways.',
          maxLength: 1500,
          personal: 'ordinary',
          audience: everyone,
        },
        {
          key: 'preparation',
          kind: 'longText',
          label: 'How have you prepared so far?',
          help:
            'What you have read, whom you have talked to, what your team wants to know. It may appear in the public ' +
            'factsheet without your name.',
          maxLength: 1500,
          personal: 'ordinary',
          audience: everyone,
        },
        {
          key: 'language',
          kind: 'language',
          label: 'In which language will you work there, and how well do you speak it?',
          required: true,
          personal: 'ordinary',
          audience: everyone,
        },
      ],
    },
    {
      key: 'practical',
      title: 'Practical matters',
      questions: [
        {
          key: 'accessNeeds',
          kind: 'longText',
          label: 'Is there anything your host should prepare so that you can take part fully?',
          help:
            'Access, diet, health, time for prayer or care: only what you want to tell. Only your host and ' +
            'the secretariat read it, and it is deleted 30 days after the visit.',
          maxLength: 1500,
          personal: 'special',
          audience: hostAndSecretariat,
          retention: 'accessNeeds',
        },
        {
          key: 'accessNeedsConsent',
          kind: 'consent',
          label: 'My host may read what I need, although it is outside the European Economic Area.',
          help: 'Your host’s country has other data protection law. Without your yes only the secretariat reads it.',
          showIf: { question: 'accessNeeds', context: 'hostOutsideEea' },
          personal: 'special',
          audience: secretariatOnly,
          retention: 'accessNeeds',
        },
        {
          key: 'secondAddress',
          kind: 'text',
          format: 'email',
          label: 'A second mail address',
          help: 'We write to it only if the first one stops working, for example when you change jobs.',
          maxLength: 254,
          personal: 'contact',
          audience: secretariatOnly,
        },
      ],
    },
    {
      key: 'consent',
      title: 'Your data',
      questions: [
        {
          key: 'dataConsent',
          kind: 'consent',
          label: 'The partnership may use these answers to prepare and evaluate this exchange.',
          help:
            'Nothing of this is published but how you prepared, without your name. You can take your yes back at any ' +
            'time by writing to the secretariat.',
          required: true,
          mustAgree: true,
          personal: 'ordinary',
          audience: secretariatOnly,
        },
      ],
    },
  ],
};
