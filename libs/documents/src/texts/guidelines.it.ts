import type { GuidelinesTexts } from './guidelines.en.js';

export const guidelinesItalian: GuidelinesTexts = {
  title: 'Guida alle relazioni prima e dopo una mobilità',
  intro:
    'Chi viaggia e chi ospita presenta una relazione prima della visita e una dopo. Ciascuna richiede pochi minuti, e da esse nasce la scheda pubblica.',
  when: 'Chi presenta una relazione, quando e in quanto tempo',
  before: 'Prima della visita',
  after: 'Dopo la visita',
  participant: 'Chi viaggia',
  host: 'Chi ospita',
  minutes: 'circa {minutes} minuti',
  dueBefore: 'entro {days} giorni prima dell’inizio della visita',
  dueAfter: 'entro {days} giorni dopo la sua fine',
  how: 'Come funziona',
  how1: 'Chi viaggia riceve un link per e-mail. Apre una sola relazione: nessuna password e niente da installare. Chi ospita accede al sito.',
  how2: 'Ciò che scrive si salva da solo. Può fermarsi, perdere la connessione e continuare più tardi su un altro dispositivo.',
  how3: 'Prima di presentarla rivede tutte le risposte. Poi ne riceve una copia per e-mail. Una relazione presentata resta com’è; la segreteria può restituirgliela una volta, con un commento.',
  how4: 'Le domande e le e-mail sono nella Sua lingua. Risponda nella lingua che preferisce.',
  late: 'Se una relazione è in ritardo',
  late1:
    'Le scriviamo {first} e {second} giorni prima della visita, e {postFirst} e {postSecond} giorni dopo. Poi ci rivolgiamo al contatto della Sua organizzazione.',
  late2:
    'Chi era assente non deve alcuna relazione dopo la visita. Dal giorno {waive} la segreteria può concedere un esonero, dicendo perché; a chi non è più raggiungibile, subito.',
  late3: 'Le relazioni in ritardo si accettano fino alla pubblicazione della scheda.',
  asked: 'Che cosa si chiede',
  askedHelp: 'Queste sono le domande così come si pongono ora.',
  ownExpectation: 'ciò che voleva imparare',
  public: 'Che cosa diventa pubblico, e chi lo decide',
  public1:
    'Gli insegnamenti compaiono nella scheda senza nome. La Sua frase, il Suo nome e le Sue foto compaiono solo se dice di sì a ciascuno, uno per uno.',
  public2:
    'Il silenzio non è mai un consenso: ciò che non ha confermato {days} giorni dopo la domanda resta fuori.',
  public3:
    'Può ritirare ogni sì in qualsiasi momento. Ciò che riguardava sparisce dalla pagina e dal PDF entro un minuto.',
  public4:
    'Se in una foto si riconoscono altre persone, chieda prima a loro. Per i minori deve essere d’accordo un genitore o tutore. Senza un permesso registrato la foto non si mostra.',
  private: 'Che cosa resta privato, e per quanto tempo',
  private1:
    'Ciò che Le serve per partecipare (accesso, dieta, salute) lo leggono solo chi La ospita e la segreteria. Si cancella {days} giorni dopo la visita, il suo annullamento o la Sua rimozione dall’elenco.',
  private2:
    'Se chi La ospita è fuori dallo Spazio economico europeo e dai paesi con una protezione dei dati adeguata, lo legge solo con il Suo sì esplicito.',
  private3:
    'A nessuno si chiede per nome se ha minori opportunità. L’organizzazione di invio dà dei numeri; quelli sotto il tre appaiono come «<3» fuori dalla segreteria.',
  afterwards: 'In seguito',
  afterwards1:
    'Se chiede un attestato di partecipazione, lo trova con il Suo link appena risulta che era presente.',
  afterwards2:
    '{months} mesi dopo la visita chiediamo una volta a entrambe le organizzazioni che ne è stato del passo successivo.',
  optional: 'facoltativo',
};
