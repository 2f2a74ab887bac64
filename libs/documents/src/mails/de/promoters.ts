import type { promoterMails } from '../en/promoters.js';
import type { MailsLike } from '../mail.js';

export const promoterMailsGerman: MailsLike<typeof promoterMails> = {
  'call-lead-named': {
    subject: 'Sie leiten die Jury mit: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat Sie für die Leitung der Jury dieser Ausschreibung oder für die Stellvertretung benannt hat.',
    body: ['Bitte melden Sie sofort jede Befangenheit: Dann leitet die andere Person diese Bewerbung.'],
  },
  'call-not-ready': {
    subject: 'Die Ausschreibung ist noch nicht bereit: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Ausschreibung bald öffnet und niemand gesagt hat, dass sie bereit ist.',
    body: [
      'Sie öffnet erst, wenn ihr Text in jeder Sprache da ist, Leitung und Jury benannt sind und jemand die Vorschau gesehen hat.',
    ],
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
  },
  'call-extended': {
    subject: 'Mehr Zeit für Bewerbungen[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Ausschreibung, von der Sie wissen, länger offen ist.',
    body: [
      'Sie können sich selbst bewerben oder jemanden vorschlagen.',
      'Sie möchten diese E-Mails nicht mehr? Verlassen Sie die Liste hier: {unsubscribe}',
    ],
  },
  'too-few-applications': {
    subject: 'Zu wenige Bewerbungen: Entscheiden Sie, wie es weitergeht: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Ausschreibung mit weniger Bewerbungen als Plätzen geschlossen hat.',
    body: ['Verlängern Sie, machen Sie mit dem weiter, was da ist, oder beenden Sie sie ohne Auswahl.'],
  },
  'release-due': {
    subject: 'Teilen Sie die Entscheidungen mit[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Entscheidungen dieser Ausschreibung bald fällig sind.',
    body: [
      'Sehen Sie sich zuerst die Verteilung nach Region und Art an. Alle Briefe gehen auf einmal hinaus.',
    ],
  },
  'co-author-invited': {
    subject: 'Schreiben Sie gemeinsam eine Bewerbung[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand Sie gebeten hat, diese Bewerbung mitzuschreiben.',
    body: ['Sie können sie lesen und ändern, bis die Ausschreibung schließt.'],
  },
  nomination: {
    subject: 'Sie sind als Mobility Promoter vorgeschlagen: Sind Sie einverstanden?[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand Sie als Mobility Promoter vorgeschlagen hat.',
    body: [
      'Niemand begutachtet den Vorschlag, bevor Sie Ja gesagt haben. Sie können auch ohne Grund Nein sagen.',
    ],
  },
  'nomination-reminder': {
    subject: 'Ihr Ja fehlt noch[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand Sie als Mobility Promoter vorgeschlagen hat und Sie noch nicht geantwortet haben.',
    body: ['Die Ausschreibung ist geschlossen. Ohne Ihr Ja bis {due} verfällt der Vorschlag.'],
  },
  'nominee-agreed': {
    subject: 'Die vorgeschlagene Person ist einverstanden[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Person oder Einrichtung, die Sie vorgeschlagen haben, Ja gesagt hat.',
    body: [
      'Falls Sie den Vorschlag noch nicht eingereicht haben, tun Sie es, bevor die Ausschreibung schließt.',
    ],
  },
  'nomination-refused': {
    subject: 'Die vorgeschlagene Person möchte nicht: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Person oder Einrichtung, die Sie vorgeschlagen haben, Nein gesagt hat.',
    body: [
      'Der Vorschlag ist beendet. Solange die Ausschreibung offen ist, können Sie jemand anderen vorschlagen.',
    ],
  },
  'draft-reminder': {
    subject: 'Schließen Sie Ihre Bewerbung ab[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie eine Bewerbung begonnen haben, die noch nicht eingereicht ist.',
    body: [
      'Nach dem letzten Tag verfällt der Entwurf. Wird die Ausschreibung wieder geöffnet, können Sie ihn fortsetzen.',
    ],
  },
  'draft-lapsed': {
    subject: 'Nicht rechtzeitig eingereicht: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Ausschreibung geschlossen hat, bevor diese Bewerbung vollständig war.',
    body: ['Nichts wurde gelöscht. Wird die Ausschreibung wieder geöffnet, können Sie sie fortsetzen.'],
  },
  'application-received': {
    subject: 'Ihre Bewerbung ist da: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihre Bewerbung eingegangen ist.',
    body: [
      'Wir schreiben Ihnen, wenn etwas fehlt und wenn alle Entscheidungen gefallen sind. Sie können sie jederzeit zurückziehen.',
    ],
  },
  'application-returned': {
    subject: 'Bessern Sie Ihre Bewerbung nach[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil an Ihrer Bewerbung etwas nachzubessern ist.',
    body: ['Der Grund: „{reason}“', 'Ohne Antwort bis {due} wird sie beurteilt, wie sie ist.'],
  },
  'application-ineligible': {
    subject: 'Nicht zur Begutachtung zugelassen: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihre Bewerbung nicht zur Begutachtung zugelassen werden konnte.',
    body: ['Der Grund: „{reason}“'],
  },
  'application-merged': {
    subject: 'Zwei Bewerbungen gehen als eine weiter: {title}',
    why: 'Sie erhalten diese E-Mail, weil es in dieser Ausschreibung zwei Bewerbungen derselben Person oder Einrichtung gab.',
    body: ['Der Grund: „{reason}“', 'Die andere geht weiter. Sie brauchen nichts zu tun.'],
  },
  'application-withdrawn': {
    subject: 'Zurückgezogen: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Bewerbung Ihrer Ausschreibung zurückgezogen wurde.',
    body: ['Niemand braucht sie mehr zu begutachten.'],
  },
  'field-reopened': {
    subject: 'Eine Frage ist wieder offen: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Frage Ihrer Bewerbung für Sie wieder geöffnet wurde.',
    body: [
      'Der Grund: „{reason}“',
      'Ändern Sie sie und schließen Sie sie wieder; alles andere bleibt, wie Sie es eingereicht haben.',
    ],
  },
  'eligibility-due': {
    subject: 'Prüfen Sie die Zulässigkeit: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Bewerbung auf ihre Prüfung wartet.',
    body: ['Lassen Sie sie zu, geben Sie sie einmal zurück, oder sagen Sie, warum es nicht geht.'],
  },
  'assignment-due': {
    subject: 'Vergeben Sie die Gutachten: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine zugelassene Bewerbung noch niemandem zur Begutachtung gegeben wurde.',
    body: ['Nur wer erklärt hat, dass nichts im Wege steht, kann sie bekommen.'],
  },
  'acting-lead-named': {
    subject: 'Sie leiten diese Bewerbung: {title}',
    why: 'Sie erhalten diese E-Mail, weil die bisherige Leitung befangen ist.',
    body: ['Alles, was dabei auf die Leitung wartet, wartet jetzt auf Sie.'],
  },
  'outside-reviewer-invited': {
    subject: 'Möchten Sie eine Bewerbung begutachten?: {title}',
    why: 'Sie erhalten diese E-Mail, weil in einer Jury zu wenige Unbefangene übrig sind.',
    body: ['Bitte sagen Sie zuerst, ob Sie selbst befangen sind: Vorher sehen Sie keinen Text.'],
  },
  'review-assigned': {
    subject: 'Begutachten Sie eine Bewerbung[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihnen eine Bewerbung zur Begutachtung gegeben wurde.',
    body: ['Sie sehen kein anderes Gutachten, bevor Sie Ihres eingereicht haben.'],
  },
  'review-reminder': {
    subject: 'Ihr Gutachten wird erwartet[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Bewerbung auf Ihr Gutachten wartet.',
    body: [
      'Falls Sie es nicht schaffen, schreiben Sie der Leitung jetzt: Dann kann es jemand anderes übernehmen.',
    ],
  },
  'review-late': {
    subject: 'Ein Gutachten fehlt: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Gutachten nicht rechtzeitig kam und entzogen wurde.',
    body: ['Geben Sie es jemand anderem.'],
  },
  'review-void': {
    subject: 'Ein Gutachten zählt nicht mehr: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine Befangenheit bekannt wurde.',
    body: ['Ein anderes Gutachten wird gebraucht: Geben Sie es jemand anderem.'],
  },
  'reviews-overdue': {
    subject: 'Gutachten sind überfällig: {title}',
    why: 'Sie erhalten diese E-Mail, weil der letzte Tag für Gutachten da ist und einige fehlen.',
    body: ['Sie können mit den vorhandenen weitermachen und sagen, warum.'],
  },
  'slots-offered': {
    subject: 'Wählen Sie einen Termin für Ihr Gespräch[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil wir gern mit Ihnen über Ihre Bewerbung sprechen möchten.',
    body: [
      'Passt keine der Zeiten, schreiben Sie dem Sekretariat. Ein früher gewählter Termin gilt nicht mehr.',
    ],
  },
  'slot-reminder': {
    subject: 'Der Termin für Ihr Gespräch ist noch nicht gewählt[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil wir Ihnen Termine für ein Gespräch angeboten haben.',
    body: ['Passt keiner, schreiben Sie dem Sekretariat.'],
  },
  'slot-picked': {
    subject: 'Das Gespräch steht fest: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Termin für das Gespräch gewählt wurde.',
    body: ['Wann: {when}[ · {place}]'],
  },
  'interview-reminder': {
    subject: 'Ihr Gespräch steht bevor: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie ein Gespräch über Ihre Bewerbung haben.',
    body: ['Wann: {when}[ · {place}]'],
  },
  'interviews-overdue': {
    subject: 'Das Gespräch ist überfällig: {title}',
    why: 'Sie erhalten diese E-Mail, weil der letzte Tag für Gespräche da ist und dieses nicht geführt wurde.',
    body: ['Führen Sie es jetzt, oder lassen Sie es aus und sagen Sie, warum.'],
  },
  offer: {
    subject: 'Sie sind ausgewählt: Sagen Sie Ja[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie als Mobility Promoter ausgewählt wurden.',
    body: [
      'Herzlichen Glückwunsch! Bitte sagen Sie uns, ob Sie annehmen. Ohne Antwort bis {due} geht der Platz an die Warteliste.',
      'Aus der Begutachtung: „{comments}“',
    ],
  },
  'offer-from-waitlist': {
    subject: 'Ein Platz ist für Sie frei: Sagen Sie Ja[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Platz frei wurde und Sie als Nächstes auf der Warteliste stehen.',
    body: ['Bitte sagen Sie uns, ob Sie annehmen. Ohne Antwort bis {due} geht der Platz weiter.'],
  },
  waitlisted: {
    subject: 'Sie stehen auf der Warteliste: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Entscheidungen dieser Ausschreibung gefallen sind.',
    body: ['Wird ein Platz frei, schreiben wir Ihnen.', 'Aus der Begutachtung: „{comments}“'],
  },
  rejected: {
    subject: 'Diesmal nicht ausgewählt: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Entscheidungen dieser Ausschreibung gefallen sind.',
    body: [
      'Danke für Ihre Arbeit für die Lernmobilität. Sie können sich im nächsten Jahr gern wieder bewerben.',
      'Aus der Begutachtung: „{comments}“',
    ],
  },
  'offer-reminder': {
    subject: 'Nehmen Sie an? Sagen Sie es uns[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie als Mobility Promoter ausgewählt wurden und noch nicht geantwortet haben.',
    body: ['Ohne Antwort bis {due} geht der Platz an die Warteliste.'],
  },
  'offer-accepted': {
    subject: 'Ein Platz wurde angenommen: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand von den Ausgewählten Ja gesagt hat.',
    body: ['Als Nächstes kommt das Profil.'],
  },
  'offer-declined': {
    subject: 'Ein Platz wurde frei: {title}',
    why: 'Sie erhalten diese E-Mail, weil jemand von den Ausgewählten nicht Mobility Promoter wird.',
    body: ['Die Warteliste rückt von selbst nach.'],
  },
  'offer-lapsed': {
    subject: 'Ihr Platz ist weitergegeben: {title}',
    why: 'Sie erhalten diese E-Mail, weil wir nicht rechtzeitig erfahren haben, ob Sie annehmen.',
    body: ['Sie können sich im nächsten Jahr gern wieder bewerben.'],
  },
  'call-without-award': {
    subject: 'Die Ausschreibung endete ohne Auswahl: {title}',
    why: 'Sie erhalten diese E-Mail, weil die Ausschreibung, auf die Sie sich beworben haben, ohne Auswahl beendet wurde.',
    body: ['Das sagt nichts über Ihre Bewerbung. Sie können sich gern wieder bewerben.'],
  },
  'taken-up-again': {
    subject: 'Die Ausschreibung geht weiter: {title}',
    why: 'Sie erhalten diese E-Mail, weil eine ohne Auswahl beendete Ausschreibung doch weitergeht.',
    body: ['Ihre Bewerbung ist dort, wo sie war. Sie brauchen sie nicht neu einzureichen.'],
  },
  'profile-invitation': {
    subject: 'Schreiben Sie Ihr Profil[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Sie zugesagt haben, Mobility Promoter zu sein.',
    body: ['Sie entscheiden bei jedem Teil, was gezeigt wird, und können es jederzeit zurücknehmen.'],
  },
  'profile-reminder': {
    subject: 'Ihr Profil wird erwartet[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihr Profil als Mobility Promoter noch fehlt.',
    body: ['Es braucht nicht lang zu sein: Ein paar Sätze genügen.'],
  },
  'profile-drafted': {
    subject: 'Geben Sie ein Profil frei: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Mobility Promoter das eigene Profil geschrieben hat.',
    body: ['Geben Sie es frei, oder geben Sie es mit einer Anmerkung zurück.'],
  },
  'profile-returned': {
    subject: 'Sehen Sie Ihr Profil noch einmal an[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat Sie bittet, etwas an Ihrem Profil zu ändern.',
    body: ['Der Grund: „{reason}“'],
  },
  'profile-approved': {
    subject: 'Ihr Profil ist freigegeben: {title}',
    why: 'Sie erhalten diese E-Mail, weil das Sekretariat Ihr Profil freigegeben hat.',
    body: ['Es wird zusammen mit den anderen veröffentlicht.'],
  },
  'profile-published': {
    subject: 'Ihr Profil ist öffentlich: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihr Profil als Mobility Promoter veröffentlicht wurde.',
    body: ['Sie können Ihre Einwilligung jederzeit zurücknehmen: Dann ist es sofort weg.'],
  },
  'profile-consent-withdrawn': {
    subject: 'Eine Einwilligung wurde zurückgenommen: {title}',
    why: 'Sie erhalten diese E-Mail, weil ein Mobility Promoter eine Einwilligung zurückgenommen hat.',
    body: ['Was sie betraf, wird nicht mehr gezeigt. Auf unseren Seiten brauchen Sie nichts zu tun.'],
  },
  renewal: {
    subject: 'Machen Sie als Mobility Promoter weiter? Sagen Sie es uns[ bis {due}]: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihr Profil seit einem Jahr öffentlich ist.',
    body: ['Ohne Antwort bis {due} gehören Sie zu unseren Ehemaligen.'],
  },
  'became-alumni': {
    subject: 'Danke: {title}',
    why: 'Sie erhalten diese E-Mail, weil Ihre Zeit als Mobility Promoter zu Ende ist.',
    body: ['Sie gehören jetzt zu unseren Ehemaligen und können jederzeit zurückkommen.'],
  },
};
