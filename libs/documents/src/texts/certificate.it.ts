import type { CertificateTexts } from './certificate.en.js';

export const certificateItalian: CertificateTexts = {
  certificate: 'Attestato di partecipazione',
  tookPart:
    'ha preso parte a questo scambio del Partenariato regionale per le competenze sulla mobilità nell’apprendimento permanente:',
  topics: 'Temi',
  reference: 'Riferimento',
  restsOn:
    'Dopo la visita è stato registrato il {day} che si è svolta e che {name} era presente. Non si attesta nulla che non sia stato registrato.',
  sign: 'Se è richiesta una firma',
  signPlace: 'Luogo e data',
  signName: 'Nome e firma per l’organizzazione ospitante',
};
