/** What each number of promoter calls decides. */
export const promoterSetting = {
  callReadyDaysBefore: 'Tage vor der Öffnung einer Ausschreibung, bis zu denen sie bereit sein muss.',
  callArchiveMonths: 'Monate nach Veröffentlichung der Profile, bis eine Ausschreibung archiviert wird.',
  latestReviewDays: 'Tage nach Schluss einer Ausschreibung, bis zu denen alle Gutachten da sein müssen.',
  latestInterviewDays: 'Tage nach Schluss einer Ausschreibung, bis zu denen Gespräche geführt sein müssen.',
  decisionDays:
    'Tage nach Schluss einer Ausschreibung, bis zu denen Entscheidungen bekannt gegeben werden müssen.',
  releaseReminderDay:
    'Tage nach Schluss einer Ausschreibung, an denen die Leitung an die Bekanntgabe erinnert wird.',
  draftFirstReminderDaysBefore:
    'Tage vor Schluss einer Ausschreibung für die erste Erinnerung an einen Entwurf.',
  draftSecondReminderDaysBefore:
    'Tage vor Schluss einer Ausschreibung für die zweite Erinnerung an einen Entwurf.',
  nomineeGraceDays: 'Tage nach Schluss einer Ausschreibung, in denen Vorgeschlagene noch zustimmen können.',
  eligibilityWorkingDays: 'Arbeitstage, um die Zulässigkeit einer Bewerbung zu prüfen.',
  mendDays: 'Tage, um eine zurückgegebene Bewerbung zu verbessern; dann wird sie beurteilt, wie sie ist.',
  assignDays: 'Tage, um eine zulässige Bewerbung zur Begutachtung zu verteilen.',
  reviewDays: 'Tage, die ein Mitglied der Jury für ein Gutachten hat.',
  reviewFirstReminderDay: 'Tag der ersten Erinnerung an ein Gutachten.',
  reviewSecondReminderDay: 'Tag der zweiten Erinnerung an ein Gutachten.',
  reviewReassignDay:
    'Tag, an dem ein fehlendes Gutachten zurückgenommen wird, um es jemand anderem zu geben.',
  slotReminderDay: 'Tage nach dem Angebot von Terminen, bis an die Wahl erinnert wird.',
  interviewReminderDaysBefore: 'Tage vor einem Gespräch, an denen daran erinnert wird.',
  acceptDays: 'Tage, um anzunehmen; dann rückt die Warteliste nach.',
  acceptFirstReminderDay: 'Tag der ersten Erinnerung anzunehmen.',
  acceptSecondReminderDay: 'Tag der zweiten Erinnerung anzunehmen.',
  profileDays: 'Tage, um ein Profil zu schreiben; dann bekommt das Sekretariat eine Aufgabe.',
  profileFirstReminderDay: 'Tag der ersten Erinnerung, ein Profil zu schreiben.',
  profileSecondReminderDay: 'Tag der zweiten Erinnerung, ein Profil zu schreiben.',
  renewalMonths: 'Monate, nach denen jemand gefragt wird, ob sie oder er Promotor bleibt.',
  renewalDays: 'Tage für die Antwort, ob jemand Promotor bleibt.',
} as const;
