import type { CertificateTexts } from './certificate.en.js';

export const certificateSpanish: CertificateTexts = {
  certificate: 'Certificado de asistencia',
  tookPart:
    'participó en este intercambio del Partenariado Regional de Capacidades para la Movilidad en el Aprendizaje Permanente:',
  topics: 'Temas',
  reference: 'Referencia',
  restsOn:
    'Tras la visita se hizo constar el {day} que tuvo lugar y que {name} estuvo allí. No se certifica nada que no conste.',
  sign: 'Si se pide una firma',
  signPlace: 'Lugar y fecha',
  signName: 'Nombre y firma por la entidad de acogida',
};
