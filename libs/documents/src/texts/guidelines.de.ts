import type { GuidelinesTexts } from './guidelines.en.js';

export const guidelinesGerman: GuidelinesTexts = {
  title: 'Leitfaden für Berichte vor und nach einer Mobilität',
  intro:
    'Wer reist und wer aufnimmt, reicht vor dem Besuch einen Bericht ein und danach einen zweiten. Jeder dauert wenige Minuten; aus ihnen entsteht das öffentliche Factsheet.',
  when: 'Wer berichtet, wann, und wie lange dauert es',
  before: 'Vor dem Besuch',
  after: 'Nach dem Besuch',
  participant: 'Wer reist',
  host: 'Wer aufnimmt',
  minutes: 'etwa {minutes} Minuten',
  dueBefore: 'spätestens {days} Tage vor Beginn des Besuchs',
  dueAfter: 'spätestens {days} Tage nach seinem Ende',
  how: 'So läuft es ab',
  how1: 'Wer reist, bekommt einen Link per E-Mail. Er öffnet genau einen Bericht: kein Passwort, nichts zu installieren. Aufnehmende Einrichtungen melden sich an.',
  how2: 'Was Sie tippen, speichert sich selbst. Sie können aufhören, die Verbindung verlieren und später auf einem anderen Gerät weitermachen.',
  how3: 'Vor dem Einreichen sehen Sie alle Antworten noch einmal. Danach bekommen Sie eine Kopie per E-Mail. Ein eingereichter Bericht bleibt, wie er ist; das Sekretariat kann ihn Ihnen einmal mit einem Kommentar zurückgeben.',
  how4: 'Fragen und E-Mails sind in Ihrer Sprache. Antworten Sie in der Sprache, die Ihnen liegt.',
  late: 'Wenn ein Bericht sich verspätet',
  late1:
    'Wir erinnern Sie {first} und {second} Tage vor dem Besuch per E-Mail, und am {postFirst}. und {postSecond}. Tag danach. Dann fragen wir die Kontaktperson Ihrer Organisation.',
  late2:
    'Wer nicht dabei war, schuldet nach dem Besuch keinen Bericht. Ab dem {waive}. Tag kann das Sekretariat mit Begründung auf einen verzichten; bei Personen, die nicht mehr erreichbar sind, sofort.',
  late3: 'Verspätete Berichte werden angenommen, bis das Factsheet erscheint.',
  asked: 'Was gefragt wird',
  askedHelp: 'Das sind die Fragen, wie sie jetzt gestellt werden.',
  ownExpectation: 'was Sie lernen wollten',
  public: 'Was öffentlich wird, und wer darüber entscheidet',
  public1:
    'Erkenntnisse stehen im Factsheet ohne Namen. Ihr Satz, Ihr Name und Ihre Fotos erscheinen nur, wenn Sie jedem einzeln zustimmen.',
  public2:
    'Schweigen ist nie Zustimmung: Was Sie {days} Tage nach der Frage nicht bestätigt haben, bleibt weg.',
  public3:
    'Sie können jedes Ja jederzeit zurücknehmen. Worum es ging, ist dann binnen einer Minute von der Seite und aus dem PDF verschwunden.',
  public4:
    'Wenn andere auf einem Foto zu erkennen sind, fragen Sie sie vorher. Für Kinder muss ein Elternteil oder Vormund zustimmen. Ohne festgehaltene Erlaubnis wird das Foto nicht gezeigt.',
  private: 'Was privat bleibt, und wie lange',
  private1:
    'Was Sie für die Teilnahme brauchen (Zugang, Ernährung, Gesundheit), lesen nur Ihr Gastgeber und das Sekretariat. Es wird {days} Tage nach dem Besuch, nach dessen Absage oder nach Ihrer Streichung von der Liste gelöscht.',
  private2:
    'Liegt Ihr Gastgeber außerhalb des Europäischen Wirtschaftsraums und der Länder mit angemessenem Datenschutz, liest er es nur mit Ihrem ausdrücklichen Ja.',
  private3:
    'Niemand wird namentlich gefragt, ob er geringere Chancen hat. Die entsendende Einrichtung gibt Zahlen an; solche unter drei erscheinen außerhalb des Sekretariats als „<3“.',
  afterwards: 'Danach',
  afterwards1:
    'Wenn Sie um eine Teilnahmebescheinigung bitten, finden Sie sie über Ihren Link, sobald festgehalten ist, dass Sie dabei waren.',
  afterwards2:
    '{months} Monate nach dem Besuch fragen wir beide Organisationen einmal, was aus dem nächsten Schritt geworden ist.',
  optional: 'freiwillig',
};
