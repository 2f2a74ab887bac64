import type * as english from '../en/problems.js';
import type { Texts } from '../shape.js';

export const problem = {
  title: {
    'bad-request': 'Diese Anfrage ist nicht lesbar',
    'missing-idempotency-key': 'Der Header Idempotency-Key fehlt',
    'no-session': 'Sie sind nicht angemeldet',
    forbidden: 'Das dürfen Sie nicht tun',
    'forbidden-origin': 'Diese Anfrage kommt von einer anderen Website',
    'not-found': 'Nicht gefunden',
    'wrong-method': 'Das ist hier nicht möglich',
    refused: 'Das ist jetzt nicht möglich',
    'too-large': 'Das ist zu groß',
    'wrong-media-type': 'Diese Art von Inhalt wird hier nicht angenommen',
    invalid: 'Einige Felder sind noch zu prüfen',
    'key-reused': 'Dieser Idempotency-Key wurde schon für etwas anderes benutzt',
    'too-many-requests': 'Zu viele Versuche',
    unavailable: 'Waymark kann das im Moment nicht tun',
    error: 'Bei uns ist etwas schiefgegangen',
  },
  detail: {
    notCertain:
      'Es ist nicht sicher, ob das geschehen ist: Der Teil von Waymark, der Aktionen ausführt, antwortet nicht. Versuchen Sie es gleich noch einmal; auch mehrfach versucht geschieht es nur einmal.',
    mailMissing:
      'Senden Sie eine E-Mail, wie sie eingegangen ist: als Inhalt selbst (message/rfc822) oder als Text im Feld message.',
    keyMissing:
      'Senden Sie den Header Idempotency-Key mit 8 bis 200 Buchstaben, Ziffern, Punkten, Doppelpunkten, Unterstrichen oder Bindestrichen: einen neuen für jede Aktion, denselben bei einem neuen Versuch.',
    noTable: 'Das ist weder eine Arbeitsmappe (XLSX) noch eine Tabelle als Text (CSV).',
    tableCutOff: 'Diese Tabelle ist nicht bis zum Ende lesbar. Vielleicht fehlt ein Anführungszeichen.',
    workbookBroken:
      'Diese Arbeitsmappe ist nicht lesbar oder enthält mehr als eine Tabelle. Speichern Sie ihr erstes Blatt als CSV und versuchen Sie es damit.',
    workbookProtected:
      'Diese Arbeitsmappe ist alt oder geschützt. Speichern Sie sie als XLSX ohne Passwort oder als CSV.',
    noRows: 'Diese Datei hat keine Zeilen unter ihren Überschriften.',
    tooManyRows: 'Diese Datei hat mehr als {most} Zeilen. Bitte in Teilen übernehmen.',
    tooManyColumns: 'Diese Datei hat mehr als {most} Spalten.',
    cellTooLong: 'Eine Zelle dieser Datei hat mehr als {most} Zeichen.',
    fileAsForm: 'Senden Sie {what} als multipart/form-data im Feld file.',
    fileFormCutOff: 'Dieses Formular ist nicht bis zum Ende lesbar. Wählen Sie noch einmal {what}.',
    fileNone: 'Wählen Sie {what}.',
    noFileWeTake:
      'Diese Datei können wir nicht annehmen. Wählen Sie ein PDF, ein Bild (JPEG, PNG, WebP) oder eine Office-Datei ohne Makros (docx, xlsx, pptx, odt, ods, odp).',
    notBeforeYes: 'Beide Seiten sehen die Dateien der anderen erst, wenn beide zugesagt haben.',
    programmeTooLong:
      'Dieses Programm ist zu lang zum Drucken. Legen Sie, was zu Hause gelesen wird, als eigenes Dokument dazu.',
    mostDocuments: 'Ein Vorgang nimmt höchstens {most} Dokumente auf. Entfernen Sie zuerst eines.',
    databaseSilent:
      'Die Datenbank antwortet nicht. Nichts wurde geändert; versuchen Sie es gleich noch einmal.',
    onBehalf: 'Geben Sie an, für wen das geschieht und wie die Auskunft kam.',
    onBehalfOfOrganisation:
      'Geben Sie an, wie die Auskunft der Einrichtung kam: telefonisch, per E-Mail oder in einer Sitzung.',
    actionAsObject: 'Senden Sie die Felder dieser Aktion als Objekt.',
    nothingDone: 'Nichts wurde ausgeführt. Bitte prüfen Sie die hier genannten Felder.',
    nothingSaved: 'Nichts wurde gespeichert.',
    nothingSavedFields: 'Nichts wurde gespeichert. Bitte prüfen Sie die hier genannten Felder.',
    nothingSavedParts: 'Nichts wurde gespeichert. Bitte prüfen Sie die hier genannten Teile.',
    nothingSavedAnswers: 'Nichts wurde gespeichert. Bitte prüfen Sie die hier genannten Antworten.',
    notAsItStands: 'Das ist beim jetzigen Stand des Vorgangs nicht möglich.',
    signIn: 'Melden Sie sich an und versuchen Sie es noch einmal.',
    waitAMoment: 'Warten Sie einen Moment und versuchen Sie es noch einmal.',
    waitAWhile: 'Warten Sie eine Weile und versuchen Sie es noch einmal.',
    linkNotSent: 'Der Link konnte nicht gesendet werden. Versuchen Sie es noch einmal.',
    linkOnItsWay:
      'Falls Waymark diese Adresse kennt, ist ein Anmeldelink unterwegs. Sehen Sie in Ihr Postfach.',
    linkSpent: 'Dieser Link wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an.',
    reportLinkOver: 'Dieser Link öffnet Ihren Bericht nicht mehr. Fordern Sie einen neuen an.',
    matchLinkOver:
      'Mit diesem Link lässt sich der Vorschlag nicht mehr beantworten. Melden Sie sich an, um ihn zu sehen.',
    reportLinkOnItsWay:
      'Falls ein Bericht zu schreiben ist, ist ein neuer Link an die Adresse unterwegs, die wir kennen. Sehen Sie in Ihr Postfach.',
    applicationLinkOver: 'Dieser Link öffnet keine Bewerbung mehr. Fordern Sie einen neuen an.',
    applicationLinkOnItsWay:
      'Wenn es etwas zu öffnen gibt, ist ein Link an diese Adresse unterwegs. Sehen Sie in Ihre E-Mail.',
    applicationClosed: 'Diese Bewerbung kann nicht mehr geändert werden.',
    noOpenCall: 'Zurzeit ist kein Aufruf offen.',
    openLinkAgain: 'Öffnen Sie den Link in Ihrer E-Mail noch einmal, oder fordern Sie einen neuen an.',
    wrongPassword: 'Diese Adresse und dieses Passwort passen nicht zusammen.',
    passwordNow: 'Geben Sie Ihr jetziges Passwort ein.',
    roleFromList: 'Wählen Sie aus der Liste, für wen es ist.',
    personFromList: 'Wählen Sie eine Person aus der Liste.',
    organisationFromList: 'Wählen Sie eine Einrichtung aus der Liste.',
    todayOrLater: 'Wählen Sie heute oder einen späteren Tag.',
    afterToday: 'Wählen Sie einen Tag nach heute.',
    lookAtCase: 'Diesen Vorgang ansehen.',
    exportsUnderWay: 'Mehrere Exporte laufen. Versuchen Sie es gleich noch einmal.',
    notYourRole:
      'Ihre Rolle erlaubt das nicht. Fragen Sie das Sekretariat, wenn Sie meinen, dass sie es sollte.',
    otherSite: 'Öffnen Sie Waymark unter {address} und versuchen Sie es dort noch einmal.',
    range: 'Das Ende muss nach dem Anfang liegen, mit höchstens {most} auf einmal.',
    unknownField: 'Dieses Feld gibt es hier nicht.',
    notStorable:
      'Dieser Text enthält Zeichen, die sich nicht speichern lassen. Schreiben Sie ihn ohne sie noch einmal.',
    tooDeep: 'Hier sind zu viele Ebenen ineinander.',
    notFound: 'Das gibt es nicht, oder es ist nicht für Sie bestimmt.',
    inside:
      'Nichts ging verloren. Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es dem Sekretariat.',
    keyReused: 'Nichts wurde ausgeführt. Nehmen Sie für eine neue Anfrage einen neuen Idempotency-Key.',
    draftThere: 'Es gibt schon einen Entwurf. Geben Sie an, dass er ersetzt werden darf.',
    factsheetChanged:
      'Jemand anderes hat dieses Factsheet geändert, seit Sie es geöffnet haben. Nichts wurde überschrieben: Öffnen Sie es noch einmal.',
    factsheetNotNow: 'Der Text lässt sich schreiben, solange das Factsheet ein Entwurf ist, jetzt nicht.',
    noPageInView: 'Eine Ansicht merkt sich keine Seite.',
    sortBy: 'Sortieren Sie nach einer von: {names}.',
    columnsOutOf: 'Wählen Sie Spalten aus: {names}.',
    tooManyViews: 'Sie haben schon {most} Ansichten. Löschen Sie eine, die Sie nicht brauchen.',
    noSuchSetting: 'Diese Einstellung gibt es nicht.',
    settingRange: 'Geben Sie eine ganze Zahl von {min} bis {max} ein.',
    noDraftAnyMore:
      'Dieser Vorschlag ist kein Entwurf mehr. Ändern Sie seine Bedingungen mit dem Schritt dieses Namens.',
    reportClosed: 'Dieser Bericht ist geschlossen: Er ist eingereicht oder wird nicht mehr erwartet.',
    answersChanged:
      'Diese Antworten wurden anderswo geändert, seit Sie sie geöffnet haben. Nichts wurde überschrieben: Öffnen Sie den Bericht noch einmal, um beide Fassungen zu sehen.',
    noPhotos: 'Dieser Bericht nimmt keine Fotos auf.',
    mostPhotos: 'Dieser Bericht nimmt höchstens {most} Fotos auf.',
    photosSilent:
      'Die Fotos sind nicht erreichbar. Nichts wurde geändert; versuchen Sie es gleich noch einmal.',
    heicPhoto:
      'Dieses Foto hat das Format HEIC, das wir nicht öffnen können. Senden Sie es als JPEG: auf einem iPhone unter Einstellungen, Kamera, Formate, Maximale Kompatibilität; oder senden Sie ein Bildschirmfoto davon.',
    noPhotoWeOpen:
      'Dieses Foto können wir nicht öffnen. Wählen Sie eine JPEG-, PNG- oder WebP-Datei mit höchstens 50 Megapixeln.',
    addressTaken: 'Diese E-Mail-Adresse ist schon vergeben.',
    notForgotten: 'Diese Person kann jetzt nicht vergessen werden.',
    keptForgotten: 'Diese Person wurde vergessen.',
    keptRole: 'Sie hat noch eine andere Rolle als die der Teilnahme. Nehmen Sie ihr diese zuerst.',
    keptSpeaks:
      'Sie vertritt eine Organisation oder springt für die Vertretung ein. Benennen Sie zuerst jemand anderen.',
    keptContact: 'Sie ist in einem Austausch Kontakt einer Organisation.',
    keptOpenCase: 'Sie nimmt an einem Austausch teil, der nicht zu Ende ist.',
    somebodyElses: 'Dieser Schritt liegt hier bei jemand anderem.',
  },
} as const satisfies Texts<typeof english.problem>;

export const rule = {
  text: 'Bitte als Text angeben: {field}.',
  textWithin: 'Bitte mit höchstens {max} Zeichen angeben: {field}.',
  withoutControls: 'Bitte ohne Steuerzeichen angeben: {field}.',
  oneLine: 'Bitte in einer Zeile und ohne Steuerzeichen angeben: {field}.',
  missing: 'Bitte angeben: {field}.',
  website: 'Bitte in der Form https://www.example.org angeben: {field}.',
  address: 'Bitte in der Form name@example.org angeben: {field}.',
  fromList: 'Bitte aus der Liste wählen: {field}.',
  whole: 'Bitte als ganze Zahl von {min} bis {max} angeben: {field}.',
  number: 'Bitte als Zahl von {min} bis {max} angeben: {field}.',
  yesNo: 'Bitte Ja oder Nein angeben: {field}',
  eachOnce: 'Bitte jedes nur einmal wählen: {field}.',
  asObject: 'Bitte als Objekt senden: {field}.',
  fillIn: 'Bitte ausfüllen: {field}.',
  asList: 'Bitte als Liste senden: {field}.',
  most: 'Bitte höchstens {max} angeben: {field}.',
  fillInEach: 'Bitte jedes ausfüllen: {field}.',
  day: 'Bitte als Tag angeben, zum Beispiel 2025-11-18: {field}.',
  giveOnce: 'Bitte jedes nur einmal angeben: {field}.',
} as const satisfies Texts<typeof english.rule>;
