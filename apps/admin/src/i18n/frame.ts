import english from 'ra-language-english';

/** Where react-admin's own phrases are not how we speak. */
export const frame = {
  page: { ...english.ra.page, not_found: 'This page does not exist' },
  message: {
    ...english.ra.message,
    not_found: 'The address may be mistyped, or you may not be allowed to see what is there.',
    invalid_form: 'Some answers need another look. They are marked below.',
    unsaved_changes: 'You have changes that are not saved. Leave without them?',
  },
  navigation: { ...english.ra.navigation, page_range_info: '%{offsetBegin}–%{offsetEnd} of %{total}' },
  notification: {
    ...english.ra.notification,
    updated: 'Saved.',
    created: 'Created.',
    logged_out: 'Your session has ended. Please sign in again.',
    http_error: 'The server did not answer. Nothing was changed.',
  },
  auth: { ...english.ra.auth, auth_check_error: 'Please sign in to go on.' },
  validation: { ...english.ra.validation, required: 'Please fill this in.' },
};
