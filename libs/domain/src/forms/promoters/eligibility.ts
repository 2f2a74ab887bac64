import type { FormDefinition, PromoterFormKey, Question, Reader } from '../definition.js';

const checkers: readonly Reader[] = ['secretariat', 'lead'];

/** Everything has to be so: what is not, is a reason to return the application or to find it not eligible. */
const check = (key: string, label: string, help?: string): Question => ({
  key,
  kind: 'consent',
  label,
  ...(help && { help }),
  required: true,
  mustAgree: true,
  personal: 'none',
  audience: checkers,
});

/** The checklist of whoever looks at eligibility. */
export const promoterEligibility1: FormDefinition<PromoterFormKey> = {
  key: 'promoter-eligibility',
  version: 1,
  title: 'Eligibility',
  minutes: 5,
  intro:
    'Tick what is so. What is not so is a reason to return the application, once, or to find it not eligible.',
  sections: [
    {
      key: 'checks',
      title: 'The application',
      questions: [
        check('inTime', 'It came in time.', 'A nominee may agree up to seven days after the call closed.'),
        check('agreed', 'The candidate agrees to it.'),
        check('type', 'The candidate is of a type that the call is for.'),
        check('complete', 'Every question is answered to the point.'),
        check('readable', 'It is written in a language that the panel reads.'),
        check('single', 'It is not the same as another application of this call.'),
      ],
    },
    {
      key: 'note',
      title: 'For the panel',
      questions: [
        {
          key: 'note',
          kind: 'longText',
          label: 'Note',
          maxLength: 1000,
          personal: 'ordinary',
          audience: checkers,
        },
      ],
    },
  ],
};
