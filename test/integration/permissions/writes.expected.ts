/**
 * Who may write which field: each is sent by itself, to something that can be changed now. Whoever is not named is
 * refused, and nothing changes.
 */
export const writeTables: Readonly<Record<string, string>> = {
  UpdateTaskInput: `
    done snoozedUntil assigneeId | host deputy secretariat
  `,
  UpdateSettingsInput: `
    settings | secretariat
  `,
  'DraftProposalInput of a draft': `
    title summary topics formats languages periodStart periodEnd places fewerOpportunitiesPlaces skillsNeed
      | host deputy secretariat
  `,
  'SaveAnswersInput of an open report': `
    answers revision | several secretariat
  `,
  'PhotoInput while the factsheet is drafted': `
    caption alt others permission | secretariat
  `,
  'UpdateFactsheetInput while it is drafted': `
    content version | secretariat
  `,
  'DraftFactsheetInput while it is drafted': `
    replace | secretariat
  `,
  'UpdatePersonInput of somebody with an account': `
    name language phone jobTitle department | participant sender secretariat
    email organisationId roles | secretariat
  `,
  'UpdatePersonInput of somebody without one': `
    name language phone jobTitle department email | sender secretariat
    organisationId roles | secretariat
  `,
  UpdateOrganisationInput: `
    name shortName kind country regionCode city website isMember inEea representativeId deputyId | secretariat
  `,
};

/** Bodies that no table is needed for, each with its reason. */
export const byRouteAlone: Readonly<Record<string, string>> = {
  AskLinkInput: 'asked by nobody in particular',
  RedeemLinkInput: 'asked by nobody in particular',
  MatchLinkInput: 'asked by nobody in particular',
  MatchAnswerInput: 'for one’s own side, by a mailed link; the tests of links to matches say so',
  ApplicationLinkInput: 'asked by nobody in particular',
  AskApplicationLinkInput: 'asked by nobody in particular',
  BeginApplicationInput: 'asked by nobody in particular',
  CoAuthorInput: 'one’s own, by a mailed link; the tests of these links say so',
  ProfilePhotoInput: 'one’s own, by a mailed link; the tests of these links say so',
  ReportLinkInput: 'asked by nobody in particular',
  AskReportLinkInput: 'asked by nobody in particular',
  ConsentInput: 'one’s own, by a mailed link; the tests of what a participant sends say so',
  PasswordSignInInput: 'asked by nobody in particular',
  WayOutInput: 'the secretariat only; the tests of troubles say so',
  SetPasswordInput: 'one’s own',
  UpdateMeInput: 'one’s own',
  DemoSignInInput: '404 on real data',
  ProposeMatchInput: 'the secretariat only, as the table of routes says',
  RecordPastInput: 'the secretariat only, as the table of routes says',
  PreviewParticipantsInput: 'for whom one sends, as the table of routes says; nothing is written',
  AddParticipantsInput: 'for whom one sends, as the table of routes says',
  CreateTaskInput: 'for one’s own side only, as the table of routes says',
  CreateProposalInput: 'for one’s own organisation only, as the table of routes says',
  CreateOrganisationInput: 'the secretariat only, as the table of routes says',
  CreateSavedViewInput: 'one’s own; the tests of lists say who keeps one for the secretariat',
  UpdateSavedViewInput: 'one’s own, as the table of routes says',
  CreatePromoterCallInput: 'the secretariat only, as the table of routes of the panel says',
  CallTextInput: 'the secretariat only, as the table of routes of the panel says',
  MailingListInput: 'the secretariat only, as the table of routes of the panel says',
  MailingListPasteInput: 'the secretariat only, as the table of routes of the panel says',
  StartApplicationInput: 'the secretariat only, as the table of routes of the panel says',
  AssignInput: 'whoever leads; each is a step of its own',
  AssignOneInput: 'a part of AssignInput',
  DiscussionInput: 'whoever may read the reviews, as the table of routes of the panel says',
  CreatePersonInput: 'for one’s own organisation, as the table of routes says; `roles` has a test of its own',
};
