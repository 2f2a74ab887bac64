import type { CertificateTexts } from './certificate.en.js';

export const certificateGerman: CertificateTexts = {
  certificate: 'Teilnahmebescheinigung',
  tookPart:
    'hat an diesem Austausch der Regionalen Kompetenzpartnerschaft für Mobilität im lebenslangen Lernen teilgenommen:',
  topics: 'Themen',
  reference: 'Aktenzeichen',
  restsOn:
    'Nach dem Besuch wurde am {day} festgehalten, dass er stattgefunden hat und dass {name} dabei war. Nichts wird bescheinigt, was nicht festgehalten wurde.',
  sign: 'Falls eine Unterschrift verlangt wird',
  signPlace: 'Ort und Datum',
  signName: 'Name und Unterschrift für die aufnehmende Einrichtung',
};
