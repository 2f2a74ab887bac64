import type { CertificateTexts } from './certificate.en.js';

export const certificateFrench: CertificateTexts = {
  certificate: 'Attestation de participation',
  tookPart:
    'a pris part à cet échange du Partenariat régional pour les compétences et la mobilité d’apprentissage tout au long de la vie :',
  topics: 'Thèmes',
  reference: 'Référence',
  restsOn:
    'Après la visite, il a été enregistré le {day} qu’elle a eu lieu et que {name} était là. Rien n’est attesté qui n’ait été enregistré.',
  sign: 'Si une signature est demandée',
  signPlace: 'Lieu et date',
  signName: 'Nom et signature pour l’organisation d’accueil',
};
