import { firstOffered, type PerLanguage } from '@waymark/domain';

export interface CalendarWords {
  readonly name: string;
  readonly host: string;
  readonly sender: string;
  readonly open: string;
  /** What is owed by a day, before the title of the exchange. */
  readonly report: string;
  readonly answer: string;
}

export const calendarTexts: PerLanguage<CalendarWords> = {
  en: {
    name: 'Waymark: visits and deadlines',
    host: 'Host',
    sender: 'Sender',
    open: 'Open in Waymark',
    report: 'Report due',
    answer: 'Waiting for you',
  },
  fr: {
    name: 'Waymark : visites et échéances',
    host: 'Accueil',
    sender: 'Envoi',
    open: 'Ouvrir dans Waymark',
    report: 'Rapport à déposer',
    answer: 'On attend votre réponse',
  },
  sv: {
    name: 'Waymark: besök och sista dagar',
    host: 'Värd',
    sender: 'Sändande',
    open: 'Öppna i Waymark',
    report: 'Rapport ska vara inne',
    answer: 'Väntar på dig',
  },
  de: {
    name: 'Waymark: Besuche und Fristen',
    host: 'Aufnehmend',
    sender: 'Entsendend',
    open: 'In Waymark öffnen',
    report: 'Bericht fällig',
    answer: 'Wartet auf Sie',
  },
  es: {
    name: 'Waymark: visitas y plazos',
    host: 'Acogida',
    sender: 'Envío',
    open: 'Abrir en Waymark',
    report: 'Plazo del informe',
    answer: 'Se espera una respuesta',
  },
  it: {
    name: 'Waymark: visite e scadenze',
    host: 'Accoglienza',
    sender: 'Invio',
    open: 'Aprire in Waymark',
    report: 'Termine della relazione',
    answer: 'Si attende una risposta',
  },
};

/** @param language BCP 47 code; English where we have no others */
export const calendarWords = (language: string): CalendarWords => calendarTexts[firstOffered([language])];
