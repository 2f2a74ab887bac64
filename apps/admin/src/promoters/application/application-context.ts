import { profileConsents, questionsFor } from '@waymark/domain';
import type { PromoterApplicationView } from '../../api/views.js';
import type { AskContextValue, PersonSource } from '../../case/ask-context.js';
import { moment } from '../../i18n/dates.js';
import type { PromoterForm } from '../papers/form-of.js';
import { optionName } from '../words.js';

interface Thing {
  value: string;
  label: string;
}

/** Whom and what the dialogs of an application may name, and what is known of it already. */
export function applicationContextOf(application: PromoterApplicationView): AskContextValue {
  const { candidate, reviewers, availableReviewers, duplicates, interview, answers, decision } = application;
  const open = (reviewers ?? []).filter(({ status }) => status === 'open');
  const people: Record<string, PersonSource> = {
    'assign.reviewerIds': { among: availableReviewers ?? [] },
    'takeReviewAway.personId': { among: open.map(({ personId, name }) => ({ id: personId, name })) },
    'removeCoAuthor.personId': { among: candidate?.coAuthors ?? [] },
  };
  const things: Record<string, readonly Thing[]> = {
    'merge.applicationId': (duplicates ?? [])
      .filter(({ mergeable }) => mergeable)
      .map(({ id, title, reference }) => ({ value: id, label: `${title} (${reference})` })),
    'reopenField.field': answers
      ? questionsFor(answers.form as unknown as PromoterForm, {}).map(({ key, label }) => ({
          value: key,
          label,
        }))
      : [],
    'pickSlot.slot': (interview?.slots ?? []).map((slot) => ({ value: slot, label: moment(slot) })),
    'giveConsents.consents': profileConsents.map((value) => ({ value, label: optionName(value) })),
  };
  const known: Record<string, unknown> = {
    // Nothing is in the way unless somebody says so.
    'declareInterests.conflict': application.declared === 'conflict',
    'stageDecision.decision': decision?.decision,
    'stageDecision.reason': decision?.reason,
    'stageDecision.rank': decision?.rank,
  };
  return {
    participants: [],
    people: (action, field) => people[`${action}.${field}`] ?? {},
    things: (action, field) => things[`${action}.${field}`] ?? [],
    known: (action, field) => known[`${action}.${field}`] ?? undefined,
  };
}
