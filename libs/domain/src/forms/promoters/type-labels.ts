import type { PromoterType } from '../../promoters/terms.js';

/** What the types are called in the form. */
export const promoterTypeLabels = {
  'vet-institution': 'VET institution',
  'vet-head': 'Head of a VET institution',
  'vet-teacher': 'VET teacher or trainer',
  'vet-student': 'VET learner',
  teacher: 'Teacher at another level',
  'mobility-staff': 'Technical or administrative staff who organise mobility',
  'authority-staff': 'Staff of a regional or local authority',
  'academic-staff': 'Academic staff',
  ngo: 'NGO',
  'youth-organisation': 'Youth organisation',
} as const satisfies Readonly<Record<PromoterType, string>>;
