/** The host's form before the visit, in German: keys without `form.pre-host.1.`. */
export const preHostGerman1 = {
  title: 'Bevor Ihre Gäste kommen',
  intro:
    'Ihre Gäste lesen das vor der Reise. Einmal eingereicht bleibt es, wie es ist: Muss sich etwas ändern, bitten Sie das Sekretariat, es zurückzugeben.',
  'section.programme.title': 'Das Programm',
  'programme.label': 'Was geschieht an jedem Halbtag?',
  'programme.help':
    'Eine Zeile je Vor- und Nachmittag: wo, was, mit wem. Daraus schöpft das Factsheet, wenn es erzählt, was zu sehen war.',
  'people.label': 'Wen treffen Ihre Gäste?',
  'people.help': 'Name und Funktion, eine Person je Zeile.',
  'section.contact.title': 'Kontakt vor Ort',
  'section.contact.intro': 'Wen Ihre Gäste anrufen, wenn ein Zug Verspätung hat.',
  'contactName.label': 'Name',
  'contactPhone.label': 'Telefon mit Ländervorwahl',
  'contactEmail.label': 'E-Mail-Adresse',
  'section.safety.title': 'Sicherheit und Barrierefreiheit',
  'safety.label': 'Was müssen Ihre Gäste zu ihrer Sicherheit wissen?',
  'safety.help':
    'Schutzkleidung, Versicherung, Hausordnung, Notrufnummern. „Nichts Besonderes“ ist auch eine Antwort.',
  'access.label': 'Wie barrierefrei sind die Orte, die Ihre Gäste besuchen?',
  'access.help': 'Stufen, Aufzüge, Toiletten, Hörschleifen, ruhige Räume; wie man ohne Auto hinkommt.',
} as const;
