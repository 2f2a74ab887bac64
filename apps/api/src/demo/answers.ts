import type { HalfDay } from '@waymark/domain';
import type { DemoHostPost, DemoHostPre, DemoPostReport, DemoPreReport } from './data/types-exchange.js';
import type { DemoPerson } from './data/types.js';

type Answers = Readonly<Record<string, unknown>>;

/** Answers to the form a participant fills in before the visit. */
export const preParticipantAnswers = (
  report: DemoPreReport,
  { department, workingLanguage }: { department: string; workingLanguage: string },
): Answers => ({
  role: report.role,
  department,
  work: report.worksOn,
  expectations: report.expectations,
  give: report.canGive,
  preparation: report.preparation,
  language: { code: workingLanguage, level: report.level },
  ...(report.accessNeeds && { accessNeeds: report.accessNeeds, accessNeedsConsent: true }),
  dataConsent: true,
});

/** Answers to the form a participant fills in after the visit; only what there is. */
export function postParticipantAnswers(report: Partial<DemoPostReport>): Answers {
  const { publish = [] } = report;
  const outcomes = (report.outcomes ?? []).map(([outcome, why], index) => [
    `expectation${index + 1}`,
    { outcome, why },
  ]);
  const answers: Answers = {
    ...Object.fromEntries(outcomes),
    lessons: report.lessons,
    change: report.changeAtHome,
    skills: report.skills,
    nextStep: report.nextStep,
    usefulness: report.usefulness,
    organisation: report.organisation,
    quote: report.quote,
    ...(report.publish && { nameConsent: publish.includes('name'), certificate: 'yes' }),
    ...(report.quote && {
      quoteConsent: publish.includes('quote'),
      besideQuote: publish.filter((part) => part === 'department' || part === 'region'),
    }),
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

/** Answers to the form the host fills in before the visit. */
export const preHostAnswers = (
  report: DemoHostPre,
  contact: DemoPerson & { readonly email: string; readonly phone: string },
  programme: readonly Pick<HalfDay, 'day' | 'half' | 'what'>[],
): Answers => ({
  programme,
  people: report.people,
  contactName: contact.name,
  contactPhone: contact.phone,
  contactEmail: contact.email,
  safety: report.safety,
  access: report.access,
});

/** Answers to the form the host fills in after the visit. */
export const postHostAnswers = (report: DemoHostPost): Answers => ({
  asPlanned: report.asPlanned,
  ...(report.differences && { differences: report.differences }),
  participants: report.participants,
  lessons: report.lessons,
  worked: report.worked,
  notWorked: report.notWorked,
  nextStep: report.nextStep,
});
