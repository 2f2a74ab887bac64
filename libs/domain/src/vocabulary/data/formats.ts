import type { Format } from '../types.js';

/** Activity types, those the partnership uses most first. Days leave out travel. Sources: ../README.md. */
export const formats: readonly Format[] = [
  { code: 'SM-JOB-SHDW', name: 'Job shadowing', minDays: 2, maxDays: 60 },
  { code: 'RSP-STUDY-VISIT', name: 'Study visit', minDays: 2, maxDays: 5 },
  { code: 'RSP-DELEGATION', name: 'Bilateral delegation exchange', minDays: 1, maxDays: 5 },
  { code: 'RSP-COMBINED', name: 'Combined exchange', minDays: null, maxDays: null },
  { code: 'RSP-ONLINE', name: 'Online peer learning', minDays: null, maxDays: null },
  { code: 'SM-TTA', name: 'Teaching or training assignments', minDays: 2, maxDays: 365 },
  { code: 'SM-COUR-TRAIN', name: 'Courses and training', minDays: 2, maxDays: 30 },
  { code: 'LM-SHORT-VET', name: 'Short-term learning mobility of VET learners', minDays: 10, maxDays: 89 },
  {
    code: 'LM-LONG-VET',
    name: 'Long-term learning mobility of VET learners (ErasmusPro)',
    minDays: 90,
    maxDays: 365,
  },
  { code: 'LM-SKILL-VET', name: 'Participation in VET skills competitions', minDays: 1, maxDays: 10 },
  { code: 'OA-INV-EXP', name: 'Invited experts', minDays: 2, maxDays: 60 },
  { code: 'OA-HOS-TTT', name: 'Hosting teachers and educators in training', minDays: 10, maxDays: 365 },
];
