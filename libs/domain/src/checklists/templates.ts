/** Whose item it is: either side may tick any of them, but everybody knows who is meant to see to it. */
export const itemSides = ['host', 'sender', 'both'] as const;
export type ItemSide = (typeof itemSides)[number];

/** One thing to see to. Its words are in the catalogue under its key. */
interface TemplateItem {
  readonly key: ItemKey;
  readonly side: ItemSide;
  /** Days before the first day of the visit; negative: after it. */
  readonly daysBefore: number;
}

const itemKeys = [
  'agreeGoals',
  'informStaff',
  'bookTravel',
  'bookRooms',
  'insurance',
  'healthCard',
  'localTravel',
  'interpreting',
  'accessArranged',
  'safetyBriefing',
  'askPhotos',
  'shadowedColleague',
  'workRules',
  'groupLeader',
  'meetings',
  'giftsAndProtocol',
  'onlineRoom',
  'testConnection',
  'shareMaterial',
  'learningAgreement',
  'guardians',
  'supervisor',
  'recognition',
  'languagePreparation',
  'courseContent',
  'thankAndShare',
] as const;
export type ItemKey = (typeof itemKeys)[number];

const item = (key: ItemKey, side: ItemSide, daysBefore: number): TemplateItem => ({ key, side, daysBefore });

/** For every visit to which people travel. */
const travelling = [
  item('agreeGoals', 'both', 60),
  item('bookTravel', 'sender', 45),
  item('bookRooms', 'sender', 45),
  item('insurance', 'sender', 30),
  item('accessArranged', 'host', 21),
  item('localTravel', 'host', 14),
  item('safetyBriefing', 'host', 7),
  item('askPhotos', 'both', 7),
  item('thankAndShare', 'both', -14),
];

const jobShadowing = [
  ...travelling,
  item('shadowedColleague', 'host', 30),
  item('informStaff', 'host', 14),
  item('workRules', 'host', 14),
];
const studyVisit = [
  ...travelling,
  item('meetings', 'host', 30),
  item('interpreting', 'both', 30),
  item('groupLeader', 'sender', 30),
];
const delegation = [...studyVisit, item('giftsAndProtocol', 'both', 14)];
const online = [
  item('agreeGoals', 'both', 30),
  item('onlineRoom', 'host', 14),
  item('shareMaterial', 'both', 7),
  item('testConnection', 'both', 3),
  item('thankAndShare', 'both', -14),
];
const learners = [
  ...travelling,
  item('learningAgreement', 'both', 45),
  item('guardians', 'sender', 45),
  item('supervisor', 'host', 30),
  item('healthCard', 'sender', 30),
  item('languagePreparation', 'sender', 30),
  item('recognition', 'both', -30),
];
const course = [...travelling, item('courseContent', 'host', 30), item('groupLeader', 'sender', 30)];

/** What is seen to for each format, by its code in the vocabulary. A format nobody wrote one for has that of all visits. */
const templates: Readonly<Record<string, readonly TemplateItem[]>> = {
  'SM-JOB-SHDW': jobShadowing,
  'RSP-STUDY-VISIT': studyVisit,
  'RSP-DELEGATION': delegation,
  'RSP-COMBINED': [...studyVisit, item('onlineRoom', 'host', 14)],
  'RSP-ONLINE': online,
  'SM-TTA': [...jobShadowing, item('courseContent', 'both', 30)],
  'SM-COUR-TRAIN': course,
  'LM-SHORT-VET': learners,
  'LM-LONG-VET': learners,
  'LM-SKILL-VET': learners,
  'OA-INV-EXP': [...travelling, item('courseContent', 'both', 30)],
  'OA-HOS-TTT': [...jobShadowing, item('supervisor', 'host', 30)],
};

/** The items of a format, those due first at the beginning. */
export const templateOf = (format: string): readonly TemplateItem[] =>
  (templates[format] ?? travelling).toSorted((a, b) => b.daysBefore - a.daysBefore);
