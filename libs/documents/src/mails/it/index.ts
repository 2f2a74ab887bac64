import type { MailCatalogue } from '../mail.js';
import { factsheetMailsItalian } from './factsheet.js';
import { matchMailsItalian } from './match.js';
import { preparationMailsItalian } from './preparation.js';
import { promoterMailsItalian } from './promoters.js';
import { proposalMailsItalian } from './proposal.js';
import { reportingMailsItalian } from './reporting.js';
import { stopMailsItalian } from './stops.js';

export const italianMails: MailCatalogue = {
  greeting: 'Buongiorno {name},',
  greetingWithoutName: 'Buongiorno,',
  closing:
    'La segreteria del Partenariato regionale per le competenze sulla mobilità nell’apprendimento permanente',
  foot: 'Se non aspettava questa e-mail, può lasciarla senza risposta o scrivere alla segreteria.',
  general: {
    title: 'il Suo scambio',
    host: 'l’organizzazione ospitante',
    sender: 'l’organizzazione di invio',
    other: 'l’altra parte',
    person: 'un partecipante',
    contact: 'l’altra parte',
    writer: 'Qualcuno di questa pratica',
  },
  copy: {
    heading: 'Ciò che ha scritto',
    leftOut:
      'Ciò che ha scritto su quanto Le serve per partecipare non è in questa e-mail: viene cancellato a suo tempo, e un’e-mail no. Fino ad allora può leggerlo con il link.',
    certificate:
      'Ha chiesto un attestato di partecipazione. Appena risulterà che era presente, il link La porterà lì.',
  },
  together: {
    subject: '{subject} (e {more} in più)',
    why: 'Riceve questa e-mail perché nelle Sue pratiche {count} cose sono capitate quasi insieme. Questa sola e-mail le contiene tutte.',
  },
  mails: {
    ...matchMailsItalian,
    ...preparationMailsItalian,
    ...reportingMailsItalian,
    ...factsheetMailsItalian,
    ...stopMailsItalian,
    ...proposalMailsItalian,
    ...promoterMailsItalian,
    message: {
      subject: '{writer} Le ha scritto: {title}',
      why: 'Riceve questa e-mail perché {writer} Le ha scritto a proposito di: {title}.',
      body: [
        '«{reason}»',
        'Risponda lì, e non a questa e-mail: così tutte le persone interessate potranno leggere.',
      ],
      button: 'Leggere e rispondere',
    },
    'application-link': {
      subject: 'Il Suo link alla candidatura: {title}',
      why: 'Riceve questa e-mail perché qualcuno, probabilmente Lei, ha chiesto un link alla candidatura di {title}.',
      body: [
        'Il link apre solo questa candidatura ed è solo per Lei: La preghiamo di non passarlo ad altri.',
      ],
      button: 'Aprire la candidatura',
    },
    'apply-link': {
      subject: 'Candidarsi o proporre: {title}',
      why: 'Riceve questa e-mail perché qualcuno, probabilmente Lei, vuole candidarsi a questo bando o proporre qualcuno.',
      body: [
        'Il pulsante apre una pagina in cui iniziare. Non ci sono password e non c’è nulla da installare.',
        'Se non è stato Lei, non faccia nulla.',
      ],
      button: 'Iniziare',
    },
    'report-link': {
      subject: 'Il Suo nuovo link alla relazione: {title}',
      why: 'Riceve questa e-mail perché qualcuno, probabilmente Lei, ha chiesto un nuovo link alla Sua relazione su {title}.',
      body: [
        'Ciò che ha già scritto è ancora lì. Ci vogliono circa {minutes} minuti in tutto.',
        'Il link apre solo questa relazione ed è solo per Lei: La preghiamo di non passarlo ad altri.',
      ],
      button: 'Aprire la relazione',
    },
    'sign-in-link': {
      subject: 'Il Suo link di accesso',
      why: 'Riceve questa e-mail perché qualcuno, probabilmente Lei, ha chiesto un link di accesso a Waymark.',
      body: [
        'Il pulsante apre una pagina che La fa accedere. Funziona una volta sola e per poco tempo.',
        'Se non è stato Lei, non faccia nulla: senza questa e-mail non entra nessuno.',
      ],
      button: 'Accedere',
    },
  },
};
