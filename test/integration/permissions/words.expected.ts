/**
 * What people wrote, and everybody who may read it, on whatever page, list or story it turns up. Each is a text that
 * stands in one place only; `mail of …` is an address.
 */
export const wordTable = `
  NOT-FILED-YET                       | several secretariat
  RETURNED-post-participant-OF-several | several secretariat
  RETURNED-post-participant-OF-Åsa Öberg | participant secretariat
  RETURNED-pre-participant-OF-Björn Ek | secretariat
  RETURNED-pre-host-OF-host           | host deputy secretariat
  RETURNED-post-host-OF-host          | host deputy secretariat
  WAIVED-FOR-participant              | participant secretariat
  WAIVED-FOR-second                   | secretariat
  WAIVED-FOR-several                  | several secretariat
  WAIVED-FOR-host                     | host sender coSender deputy secretariat
  CHANGES-ASKED-BY-HOST               | host sender coSender deputy secretariat
  VISIT-WAS-SHORTENED-FOR             | host sender coSender deputy secretariat
  ENDED-BECAUSE                       | host sender coSender deputy secretariat
  NO-TIME-SAYS-host                   | host sender coSender deputy secretariat
  NO-TIME-SAYS-sender                 | host sender coSender deputy secretariat
  NEXT-STEP-SAYS-host                 | host sender coSender deputy secretariat
  NEXT-STEP-SAYS-sender               | host sender coSender deputy secretariat
  OFFER-IN-WORDS-OF-host              | host deputy secretariat
  OFFER-IN-WORDS-OF-sender            | sender secretariat
  QUESTION-TO-host                    | host deputy secretariat
  QUESTION-TO-sender                  | sender secretariat
  ANSWER-OF-host                      | host deputy secretariat
  ANSWER-OF-sender                    | sender secretariat
  CAPTION-OF-A-PHOTO                  | participant host sender deputy secretariat
  PERMISSION-OF-THE-GUARDIAN          | participant secretariat
  TOLD-OF-WAIVER                      | participant secretariat
  TOLD-OF-RETURN-TO-HOST              | host deputy secretariat
  TOLD-OF-RETURN-TO-PERSON            | participant secretariat
  TOLD-OF-DECLINE                     | host sender coSender deputy secretariat
  TOLD-OF-STILL-ON                    | host sender coSender deputy secretariat
  TOLD-OF-CANCELLATION                | host sender coSender deputy secretariat
  TOLD-OF-NEED                        | nobody-at-all
  DOCUMENT-FOR-ALL                    | participant host sender coSender deputy several secretariat
  DOCUMENT-INTERNAL                   | secretariat
  NOTE-INTERNAL                       | secretariat
  NOTE-FOR-HOST                       | host deputy secretariat
  NOTE-OF-A-TRAVELLER                 | secretariat
  NOTE-OF-SENDER                      | sender secretariat
  NOTE-HOST-TO-SENDER                 | host sender deputy secretariat
  TASK-WRITTEN-FOR-host               | host deputy secretariat
  TASK-WRITTEN-FOR-sender             | sender secretariat
  TASK-WRITTEN-FOR-secretariat        | secretariat
  A seat near the front.              | participant host deputy several secretariat
  Safety shoes are lent               | participant host sender deputy several secretariat
  +34 600 000 000                     | participant host sender deputy several secretariat
  mail of Noor Peeters                | secretariat
  mail of Ane Etxeberria              | host sender coSender deputy secretariat
  mail of Lars Lindqvist              | host sender coSender deputy secretariat
  mail of Jon Agirre                  | host deputy secretariat
  mail of Karin Holm                  | sender secretariat
  mail of Miren Ordezkaria            | host deputy secretariat
  mail of Åsa Öberg                   | participant sender secretariat
  mail of Björn Ek                    | sender secretariat
  mail of Silvia Vielerlei            | sender several secretariat
  mail of Cora Mitreise               | coSender secretariat
  mail of Rolf Rollenlos              | sender roleless secretariat
  mail of Stella Fremd                | elsewhere secretariat
  mail of Nils Niemand                | elsewhere secretariat
  mail of Tove Reisende               | secretariat
  mail of Bodil Reisende              | secretariat
  mail of Sixten Reisende             | secretariat
  mail of Kai Koordinator             | coordinator secretariat
`;

/** How many of each thing a list counts, for each role in the order of the columns of the other tables. */
export const countTable = `
  exchanges     | 401 | 2 | 3 | 3 | 1 | 3 | 1 | 0 | 0 | 2 | 4
  proposals     | 401 | 0 | 3 | 3 | 0 | 3 | 1 | 0 | 0 | 0 | 8
  organisations | 401 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7
  people        | 401 | 1 | 4 | 6 | 1 | 4 | 2 | 1 | 1 | 1 | 17
  reports       | 401 | 3 | 11 | 7 | 0 | 11 | 7 | 0 | 0 | 3 | 20
  troubles      | 401 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
  factsheets    | 401 | 1 | 1 | 1 | 0 | 1 | 1 | 0 | 0 | 1 | 2
`;
