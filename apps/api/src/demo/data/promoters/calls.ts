import type { DemoCall } from './types.js';

const everybody = {
  en: 'We look for people and organisations who lead in learning mobility: in schools, companies, town halls and youth clubs. Tell us what you have done, what you would say in public, and what you would like to learn. Promoters get a public profile and meet the others online.',
  fr: 'Nous cherchons des personnes et des organisations qui font avancer la mobilité d’apprentissage : dans les écoles, les entreprises, les mairies et les centres de jeunesse. Dites-nous ce que vous avez fait, ce que vous diriez en public et ce que vous aimeriez apprendre. Les promoteurs reçoivent un profil public et se rencontrent en ligne.',
  es: 'Buscamos personas y organizaciones que impulsen la movilidad para el aprendizaje: en escuelas, empresas, ayuntamientos y centros juveniles. Cuéntenos qué ha hecho, qué diría en público y qué le gustaría aprender. Quienes promueven la movilidad reciben un perfil público y se conocen en línea.',
  sv: 'Vi söker personer och organisationer som går före i lärande utomlands: i skolor, företag, kommunhus och fritidsgårdar. Berätta vad ni har gjort, vad ni skulle säga offentligt och vad ni vill lära er. Den som utses får en offentlig profil och möter de andra på nätet.',
  de: 'Wir suchen Menschen und Organisationen, die beim Lernen im Ausland vorangehen: in Schulen, Betrieben, Rathäusern und Jugendzentren. Sagen Sie uns, was Sie getan haben, was Sie öffentlich sagen würden und was Sie lernen möchten. Wer ausgewählt wird, bekommt ein öffentliches Profil und lernt die anderen online kennen.',
  it: 'Cerchiamo persone e organizzazioni che guidano la mobilità per l’apprendimento: nelle scuole, nelle imprese, nei municipi e nei centri giovanili. Diteci che cosa avete fatto, che cosa direste in pubblico e che cosa vorreste imparare. Chi viene scelto riceve un profilo pubblico e incontra gli altri in rete.',
};

const apprentices = {
  en: 'A second, short call for those who work with apprentices. One page is enough: one reviewer reads it, there is no interview, and you hear from us within two months.',
  fr: 'Un second appel, court, pour celles et ceux qui travaillent avec des apprentis. Une page suffit : une personne la lit, il n’y a pas d’entretien, et vous aurez une réponse dans les deux mois.',
  es: 'Una segunda convocatoria, breve, para quienes trabajan con aprendices. Basta una página: la lee una sola persona, no hay entrevista y tendrá respuesta en dos meses.',
  sv: 'En andra, kort utlysning för dem som arbetar med lärlingar. En sida räcker: en person läser den, ingen intervju hålls och svar kommer inom två månader.',
  de: 'Ein zweiter, kurzer Aufruf für alle, die mit Auszubildenden arbeiten. Eine Seite genügt: Eine Person liest sie, es gibt kein Gespräch, und Sie hören innerhalb von zwei Monaten von uns.',
  it: 'Un secondo bando, breve, per chi lavora con gli apprendisti. Basta una pagina: la legge una sola persona, non c’è colloquio e la risposta arriva entro due mesi.',
};

/** One call that is over, one in review, one that takes applications. */
export const demoCalls: readonly DemoCall[] = [
  {
    key: 'last',
    planned: -398,
    opens: -394,
    closes: -364,
    places: 5,
    path: 'two-reviewers',
    interview: 'no-interview',
    weights: { relevance: 1, priorities: 1, clarity: 1, reach: 1, inclusion: 1 },
    text: everybody,
    released: -322,
    published: -290,
  },
  {
    key: 'review',
    planned: -80,
    opens: -50,
    closes: -20,
    places: 5,
    path: 'two-reviewers',
    interview: 'after-review',
    weights: { relevance: 3, priorities: 2, clarity: 2, reach: 1, inclusion: 3 },
    text: everybody,
  },
  {
    key: 'open',
    title: (year) => `Mobility Promoters ${year}: apprentices`,
    planned: -25,
    opens: -9,
    closes: 12,
    places: 3,
    path: 'light',
    interview: 'no-interview',
    weights: { relevance: 2, priorities: 1, clarity: 1, reach: 1, inclusion: 2 },
    text: apprentices,
  },
];
