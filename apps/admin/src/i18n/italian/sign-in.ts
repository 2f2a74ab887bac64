import type { signIn } from '../english/sign-in.js';
import type { Translated } from '../translated.js';

export const signInItalian: Translated<typeof signIn> = {
  'signIn.title': 'Accedere',
  'signIn.lead': 'Scambi tra regioni, dalla prima offerta a ciò che si è imparato.',
  'signIn.mail': 'Il Suo indirizzo e-mail',
  'signIn.mailMissing': 'Scriva il Suo indirizzo e-mail, per esempio nome@example.org.',
  'signIn.sendLink': 'Inviarmi un link',
  'signIn.linkHelp': 'Riceve un’e-mail con un link. Non serve una password.',
  'signIn.linkSent': 'Controlli la posta',
  'signIn.linkSentHelp':
    'Se %{email} è noto qui, un link è in arrivo. Funziona una volta sola e per poco tempo. Dopo cinque minuti non c’è ancora nulla? Guardi nella posta indesiderata, o chieda al Suo contatto in segreteria.',
  'signIn.otherAddress': 'Usare un altro indirizzo',
  'signIn.withPassword': 'Usare invece una password',
  'signIn.withLink': 'Inviarmi invece un link',
  'signIn.password': 'La Sua password',
  'signIn.passwordMissing': 'Scriva la Sua password.',
  'signIn.submit': 'Accedere',
  'password.title': 'Password',
  'password.intro':
    'Una password Le risparmia l’attesa di un’e-mail se accede spesso. Non è mai necessaria: un link per e-mail funziona sempre.',
  'password.part': 'Impostare una password',
  'password.newPassword': 'Nuova password',
  'password.newHelp': 'Almeno 12 caratteri. Tre o quattro parole scelte da Lei sono facili da ricordare.',
  'password.tooShort': 'È troppo corta: almeno 12 caratteri.',
  'password.currentPassword': 'La Sua password attuale',
  'password.currentHelp': 'Lo lasci vuoto se non ne ha ancora una.',
  'password.save': 'Impostare la password',
  'password.saved': 'La Sua password è impostata. Su tutti gli altri dispositivi la sessione è stata chiusa.',
  'signIn.demo': 'Dare un’occhiata come',
  'signIn.demoHelp':
    'Questa installazione contiene dati di esempio. Scelga chi vuole essere; non si scrive a nessuno.',
  'signIn.linkTitle': 'Il Suo link è arrivato',
  'signIn.linkButton': 'Accedere ora',
  'signIn.linkButtonHelp':
    'Il link funziona una volta sola. Aspettiamo il Suo clic, perché alcuni programmi di posta aprono i link da soli.',
  'signIn.linkMissing': 'Questo indirizzo non contiene un link. Apra di nuovo il link della Sua e-mail.',
  'signIn.linkSpent': 'Questo link è già stato usato o è troppo vecchio.',
  'signIn.askAgain': 'Chiedere un nuovo link',
  'role.secretariat': 'Segreteria',
  'role.coordinator': 'Coordinamento',
  'role.representative': 'Rappresentante',
  'role.participant': 'Partecipante',
  'role.host': 'Organizzazione ospitante',
  'role.sender': 'Organizzazione di invio',
  'role.coSender': 'Invia anch’essa persone',
  'role.proposer': 'Organizzazione proponente',
};
