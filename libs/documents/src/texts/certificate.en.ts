/** Words of a certificate of attendance that the programme of a visit has not. */
export const certificateEnglish = {
  certificate: 'Certificate of attendance',
  tookPart: 'took part in this exchange of the Regional Skills Partnership for Lifelong Learning Mobility:',
  topics: 'Topics',
  reference: 'Reference',
  restsOn:
    'After the visit it was recorded on {day} that it took place and that {name} was there. Nothing is certified that was not recorded.',
  sign: 'If a signature is asked for',
  signPlace: 'Place and date',
  signName: 'Name and signature for the receiving organisation',
};

export type CertificateTexts = Readonly<Record<keyof typeof certificateEnglish, string>>;
