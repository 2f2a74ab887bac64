import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';
import { promoterDecisionMails } from './promoter-decisions.js';

export const promoterMailsGerman: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Sie leiten die Jury mit: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat Sie für die Leitung der Jury dieser Ausschreibung oder für die Stellvertretung benannt hat.',
    body: ['Bitte melden Sie sofort jede Befangenheit: Dann leitet die andere Person diese Bewerbung.'],
    button: 'Aufruf öffnen',
  },
  'call-not-ready': {
    subject: 'Die Ausschreibung ist noch nicht bereit: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Ausschreibung bald öffnet und niemand gesagt hat, dass sie bereit ist.',
    body: [
      'Sie öffnet erst, wenn ihr Text in jeder Sprache da ist, Leitung und Jury benannt sind und jemand die Vorschau gesehen hat.',
    ],
    button: 'Aufruf öffnen',
  },
  'call-opened': {
    subject: 'Bewerben Sie sich oder schlagen Sie jemanden vor[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie Mitglied der Partnerschaft sind oder auf ihrer Mailingliste stehen.',
    body: [
      'Die Ausschreibung im Wortlaut: {text}',
      'Ein Mobility Promoter ist eine Person oder Einrichtung, die sich besonders für Lernmobilität einsetzt.',
      'Sie können sich selbst bewerben oder jemanden vorschlagen.',
      'Sie möchten diese E-Mails nicht mehr? Verlassen Sie die Liste hier: {unsubscribe}',
    ],
    button: 'Aufruf lesen',
  },
  'call-extended': {
    subject: 'Mehr Zeit für Bewerbungen[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Ausschreibung, von der Sie wissen, länger offen ist.',
    body: [
      'Sie können sich selbst bewerben oder jemanden vorschlagen.',
      'Sie möchten diese E-Mails nicht mehr? Verlassen Sie die Liste hier: {unsubscribe}',
    ],
    button: 'Aufruf lesen',
  },
  'too-few-applications': {
    subject: 'Zu wenige Bewerbungen: Entscheiden Sie, wie es weitergeht: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Ausschreibung mit weniger Bewerbungen als Plätzen geschlossen hat.',
    body: ['Verlängern Sie, machen Sie mit dem weiter, was da ist, oder beenden Sie sie ohne Auswahl.'],
    button: 'Aufruf öffnen',
  },
  'release-due': {
    subject: 'Teilen Sie die Entscheidungen mit[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Entscheidungen dieser Ausschreibung bald fällig sind.',
    body: [
      'Sehen Sie sich zuerst die Verteilung nach Region und Art an. Alle Briefe gehen auf einmal hinaus.',
    ],
    button: 'Aufruf öffnen',
  },
  'co-author-invited': {
    subject: 'Schreiben Sie gemeinsam eine Bewerbung[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand Sie gebeten hat, diese Bewerbung mitzuschreiben.',
    body: ['Sie können sie lesen und ändern, bis die Ausschreibung schließt.'],
    button: 'Weiterschreiben',
  },
  nomination: {
    subject: 'Sie sind als Mobility Promoter vorgeschlagen: Sind Sie einverstanden?[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand Sie als Mobility Promoter vorgeschlagen hat.',
    body: [
      'Niemand begutachtet den Vorschlag, bevor Sie Ja gesagt haben. Sie können auch ohne Grund Nein sagen.',
    ],
    button: 'Ja oder Nein sagen',
  },
  'nomination-reminder': {
    subject: 'Ihr Ja fehlt noch[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand Sie als Mobility Promoter vorgeschlagen hat und Sie noch nicht geantwortet haben.',
    body: ['Die Ausschreibung ist geschlossen. Ohne Ihr Ja bis {due} verfällt der Vorschlag.'],
    button: 'Ja oder Nein sagen',
  },
  'nominee-agreed': {
    subject: 'Die vorgeschlagene Person ist einverstanden[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Person oder Einrichtung, die Sie vorgeschlagen haben, Ja gesagt hat.',
    body: [
      'Falls Sie den Vorschlag noch nicht eingereicht haben, tun Sie es, bevor die Ausschreibung schließt.',
    ],
    button: 'Bewerbung öffnen',
  },
  'nomination-refused': {
    subject: 'Die vorgeschlagene Person möchte nicht: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Person oder Einrichtung, die Sie vorgeschlagen haben, Nein gesagt hat.',
    body: [
      'Der Vorschlag ist beendet. Solange die Ausschreibung offen ist, können Sie jemand anderen vorschlagen.',
    ],
    button: 'Bewerbung öffnen',
  },
  'draft-reminder': {
    subject: 'Schließen Sie Ihre Bewerbung ab[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie eine Bewerbung begonnen haben, die noch nicht eingereicht ist.',
    body: [
      'Nach dem letzten Tag verfällt der Entwurf. Wird die Ausschreibung wieder geöffnet, können Sie ihn fortsetzen.',
    ],
    button: 'Weiterschreiben',
  },
  'draft-lapsed': {
    subject: 'Nicht rechtzeitig eingereicht: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Ausschreibung geschlossen hat, bevor diese Bewerbung vollständig war.',
    body: ['Nichts wurde gelöscht. Wird die Ausschreibung wieder geöffnet, können Sie sie fortsetzen.'],
    button: 'Bewerbung öffnen',
  },
  'application-received': {
    subject: 'Ihre Bewerbung ist da: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihre Bewerbung eingegangen ist.',
    body: [
      'Wir schreiben Ihnen, wenn etwas fehlt und wenn alle Entscheidungen gefallen sind. Sie können sie jederzeit zurückziehen.',
    ],
    button: 'Bewerbung öffnen',
  },
  'application-returned': {
    subject: 'Bessern Sie Ihre Bewerbung nach[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil an Ihrer Bewerbung etwas nachzubessern ist.',
    body: ['Der Grund: „{reason}“', 'Ohne Antwort bis {due} wird sie beurteilt, wie sie ist.'],
    button: 'Nachbessern',
  },
  'application-ineligible': {
    subject: 'Nicht zur Begutachtung zugelassen: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihre Bewerbung nicht zur Begutachtung zugelassen werden konnte.',
    body: ['Der Grund: „{reason}“'],
    button: 'Bewerbung öffnen',
  },
  'application-merged': {
    subject: 'Zwei Bewerbungen gehen als eine weiter: {title}',
    why: 'Sie erhalten diese E-Mail, weil es in dieser Ausschreibung zwei Bewerbungen derselben Person oder Einrichtung gab.',
    body: ['Der Grund: „{reason}“', 'Die andere geht weiter. Sie brauchen nichts zu tun.'],
    button: 'Bewerbung öffnen',
  },
  'application-withdrawn': {
    subject: 'Zurückgezogen: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Bewerbung Ihrer Ausschreibung zurückgezogen wurde.',
    body: ['Niemand braucht sie mehr zu begutachten.'],
    button: 'Bewerbung öffnen',
  },
  'field-reopened': {
    subject: 'Eine Frage ist wieder offen: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Frage Ihrer Bewerbung für Sie wieder geöffnet wurde.',
    body: [
      'Der Grund: „{reason}“',
      'Ändern Sie sie und schließen Sie sie wieder; alles andere bleibt, wie Sie es eingereicht haben.',
    ],
    button: 'Nachbessern',
  },
  'eligibility-due': {
    subject: 'Prüfen Sie die Zulässigkeit: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Bewerbung auf ihre Prüfung wartet.',
    body: ['Lassen Sie sie zu, geben Sie sie einmal zurück, oder sagen Sie, warum es nicht geht.'],
    button: 'Bewerbung öffnen',
  },
  'assignment-due': {
    subject: 'Vergeben Sie die Gutachten: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine zugelassene Bewerbung noch niemandem zur Begutachtung gegeben wurde.',
    body: ['Nur wer erklärt hat, dass nichts im Wege steht, kann sie bekommen.'],
    button: 'Bewerbung öffnen',
  },
  'acting-lead-named': {
    subject: 'Sie leiten diese Bewerbung: {title}',
    why: 'Sie erhalten diese E-Mail, weil die bisherige Leitung befangen ist.',
    body: ['Alles, was dabei auf die Leitung wartet, wartet jetzt auf Sie.'],
    button: 'Bewerbung öffnen',
  },
  'outside-reviewer-invited': {
    subject: 'Möchten Sie eine Bewerbung begutachten?: {title}',
    why: 'Sie erhalten diese E-Mail, weil in einer Jury zu wenige Unbefangene übrig sind.',
    body: ['Bitte sagen Sie zuerst, ob Sie selbst befangen sind: Vorher sehen Sie keinen Text.'],
    button: 'Begutachtung öffnen',
  },
  'review-assigned': {
    subject: 'Begutachten Sie eine Bewerbung[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihnen eine Bewerbung zur Begutachtung gegeben wurde.',
    body: ['Sie sehen kein anderes Gutachten, bevor Sie Ihres eingereicht haben.'],
    button: 'Begutachtung öffnen',
  },
  'review-reminder': {
    subject: 'Ihr Gutachten wird erwartet[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Bewerbung auf Ihr Gutachten wartet.',
    body: [
      'Falls Sie es nicht schaffen, schreiben Sie der Leitung jetzt: Dann kann es jemand anderes übernehmen.',
    ],
    button: 'Begutachtung öffnen',
  },
  'review-late': {
    subject: 'Ein Gutachten fehlt: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Gutachten nicht rechtzeitig kam und entzogen wurde.',
    body: ['Geben Sie es jemand anderem.'],
    button: 'Bewerbung öffnen',
  },
  'review-void': {
    subject: 'Ein Gutachten zählt nicht mehr: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Befangenheit bekannt wurde.',
    body: ['Ein anderes Gutachten wird gebraucht: Geben Sie es jemand anderem.'],
    button: 'Bewerbung öffnen',
  },
  'reviews-overdue': {
    subject: 'Gutachten sind überfällig: {title}',
    why: 'Sie erhalten diese E-Mail, weil der letzte Tag für Gutachten da ist und einige fehlen.',
    body: ['Sie können mit den vorhandenen weitermachen und sagen, warum.'],
    button: 'Bewerbung öffnen',
  },
  ...promoterDecisionMails,
};
