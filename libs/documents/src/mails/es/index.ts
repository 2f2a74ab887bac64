import type { MailCatalogue } from '../mail.js';
import { factsheetMailsSpanish } from './factsheet.js';
import { matchMailsSpanish } from './match.js';
import { preparationMailsSpanish } from './preparation.js';
import { promoterMailsSpanish } from './promoters.js';
import { proposalMailsSpanish } from './proposal.js';
import { reportingMailsSpanish } from './reporting.js';
import { stopMailsSpanish } from './stops.js';

export const spanishMails: MailCatalogue = {
  greeting: 'Hola, {name}:',
  greetingWithoutName: 'Hola:',
  closing:
    'La secretaría del Partenariado Regional de Capacidades para la Movilidad en el Aprendizaje Permanente',
  foot: 'Si no esperaba este correo, puede dejarlo sin respuesta o escribir a la secretaría.',
  general: {
    title: 'su intercambio',
    host: 'la entidad de acogida',
    sender: 'la entidad de envío',
    other: 'la otra parte',
    person: 'un participante',
    contact: 'la otra parte',
    writer: 'Alguien de este expediente',
  },
  copy: {
    heading: 'Lo que escribió',
    leftOut:
      'Lo que escribió sobre lo que necesita para participar no está en este correo: se borra en su fecha, y un correo no. Hasta entonces puede leerlo con el enlace.',
    certificate:
      'Pidió un certificado de asistencia. En cuanto conste que estuvo allí, el enlace le llevará a él.',
  },
  together: {
    subject: '{subject} (y {more} más)',
    why: 'Recibe este correo porque {count} asuntos de sus expedientes han coincidido en el tiempo. Este único correo los reúne todos.',
  },
  mails: {
    ...matchMailsSpanish,
    ...preparationMailsSpanish,
    ...reportingMailsSpanish,
    ...factsheetMailsSpanish,
    ...stopMailsSpanish,
    ...proposalMailsSpanish,
    ...promoterMailsSpanish,
    message: {
      subject: '{writer} le ha escrito: {title}',
      why: 'Recibe este correo porque {writer} le ha escrito sobre {title}.',
      body: [
        '«{reason}»',
        'Responda allí y no a este correo: así podrán leerlo todas las personas interesadas.',
      ],
      button: 'Leer y responder',
    },
    'application-link': {
      subject: 'Su enlace a su candidatura: {title}',
      why: 'Recibe este correo porque alguien, probablemente usted, pidió un enlace a la candidatura de {title}.',
      body: [
        'El enlace abre solo esta candidatura y es únicamente para usted: no lo pase a nadie, por favor.',
      ],
      button: 'Abrir la candidatura',
    },
    'apply-link': {
      subject: 'Presentar o proponer una candidatura: {title}',
      why: 'Recibe este correo porque alguien, probablemente usted, quiere presentarse a esta convocatoria o proponer a alguien.',
      body: [
        'El botón abre una página en la que empieza. No hay contraseña ni nada que instalar.',
        'Si no ha sido usted, no haga nada.',
      ],
      button: 'Empezar',
    },
    'report-link': {
      subject: 'Su nuevo enlace a su informe: {title}',
      why: 'Recibe este correo porque alguien, probablemente usted, pidió un nuevo enlace a su informe sobre {title}.',
      body: [
        'Lo que ya ha escrito sigue ahí. Le llevará unos {minutes} minutos en total.',
        'El enlace abre solo este informe y es únicamente para usted: no lo pase a nadie, por favor.',
      ],
      button: 'Abrir su informe',
    },
    'sign-in-link': {
      subject: 'Su enlace para iniciar sesión',
      why: 'Recibe este correo porque alguien, probablemente usted, pidió un enlace para iniciar sesión en Waymark.',
      body: [
        'El botón abre una página en la que inicia sesión. Funciona una sola vez y durante poco tiempo.',
        'Si no fue usted, no haga nada: sin este correo no entra nadie.',
      ],
      button: 'Iniciar sesión',
    },
  },
};
