import type { CertificateTexts } from './certificate.en.js';

export const certificateSwedish: CertificateTexts = {
  certificate: 'Deltagarintyg',
  tookPart:
    'deltog i det här utbytet inom det regionala kompetenspartnerskapet för mobilitet i livslångt lärande:',
  topics: 'Ämnen',
  reference: 'Referens',
  restsOn:
    'Efter besöket noterades den {day} att det ägde rum och att {name} var där. Inget intygas som inte har noterats.',
  sign: 'Om en underskrift begärs',
  signPlace: 'Ort och datum',
  signName: 'Namn och underskrift för värdorganisationen',
};
