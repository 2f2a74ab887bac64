import type { signIn } from '../english/sign-in.js';
import type { Translated } from '../translated.js';

export const signInGerman: Translated<typeof signIn> = {
  'signIn.title': 'Anmelden',
  'signIn.lead': 'Austausch zwischen Regionen, vom ersten Angebot bis zu dem, was gelernt wurde.',
  'signIn.mail': 'Ihre E-Mail-Adresse',
  'signIn.mailMissing': 'Bitte Ihre E-Mail-Adresse eingeben, zum Beispiel name@example.org.',
  'signIn.sendLink': 'Link per E-Mail senden',
  'signIn.linkHelp': 'Sie erhalten eine E-Mail mit einem Link. Ein Passwort ist nicht nötig.',
  'signIn.linkSent': 'Sehen Sie in Ihr Postfach',
  'signIn.linkSentHelp':
    'Falls %{email} hier bekannt ist, ist ein Link unterwegs. Er gilt einmal und für kurze Zeit. Nach fünf Minuten nichts da? Sehen Sie im Spam-Ordner nach, oder fragen Sie beim Sekretariat.',
  'signIn.otherAddress': 'Andere Adresse verwenden',
  'signIn.withPassword': 'Lieber ein Passwort verwenden',
  'signIn.withLink': 'Lieber einen Link per E-Mail',
  'signIn.password': 'Ihr Passwort',
  'signIn.passwordMissing': 'Bitte Ihr Passwort eingeben.',
  'signIn.submit': 'Anmelden',
  'password.title': 'Passwort',
  'password.intro':
    'Ein Passwort erspart Ihnen das Warten auf eine E-Mail, wenn Sie sich oft anmelden. Nötig ist es nie: Ein Link per E-Mail geht immer.',
  'password.part': 'Passwort festlegen',
  'password.newPassword': 'Neues Passwort',
  'password.newHelp': 'Mindestens 12 Zeichen. Drei oder vier eigene Wörter lassen sich leicht merken.',
  'password.tooShort': 'Das ist zu kurz: mindestens 12 Zeichen.',
  'password.currentPassword': 'Ihr jetziges Passwort',
  'password.currentHelp': 'Leer lassen, wenn Sie noch keines haben.',
  'password.save': 'Passwort festlegen',
  'password.saved': 'Ihr Passwort ist festgelegt. Auf allen anderen Geräten sind Sie abgemeldet.',
  'signIn.demo': 'Sich umsehen als',
  'signIn.demoHelp':
    'Diese Installation enthält Beispieldaten. Wählen Sie, wer Sie sein möchten; niemand erhält E-Mails.',
  'signIn.linkTitle': 'Ihr Link ist angekommen',
  'signIn.linkButton': 'Jetzt anmelden',
  'signIn.linkButtonHelp':
    'Der Link gilt einmal. Wir warten auf Ihren Klick, denn manche Mailprogramme öffnen Links von selbst.',
  'signIn.linkMissing':
    'Diese Adresse enthält keinen Link. Öffnen Sie den Link aus Ihrer E-Mail noch einmal.',
  'signIn.linkSpent': 'Dieser Link wurde schon benutzt oder ist zu alt.',
  'signIn.askAgain': 'Neuen Link anfordern',
  'role.secretariat': 'Sekretariat',
  'role.coordinator': 'Koordination',
  'role.representative': 'Vertretung',
  'role.participant': 'Teilnahme',
  'role.host': 'Aufnehmend',
  'role.sender': 'Entsendend',
  'role.coSender': 'Entsendet ebenfalls',
  'role.proposer': 'Vorschlagende Einrichtung',
};
