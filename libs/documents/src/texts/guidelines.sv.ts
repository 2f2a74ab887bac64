import type { GuidelinesTexts } from './guidelines.en.js';

export const guidelinesSwedish: GuidelinesTexts = {
  title: 'Riktlinjer för rapporter före och efter en mobilitet',
  intro:
    'Den som reser och den som tar emot lämnar en rapport före besöket och en efter. Var och en tar några minuter, och det offentliga faktabladet skrivs utifrån dem.',
  when: 'Vem rapporterar, när, och hur lång tid tar det',
  before: 'Före besöket',
  after: 'Efter besöket',
  participant: 'Den som reser',
  host: 'Den som tar emot',
  minutes: 'ungefär {minutes} minuter',
  dueBefore: 'senast {days} dagar innan besöket börjar',
  dueAfter: 'senast {days} dagar efter att det har slutat',
  how: 'Så går det till',
  how1: 'Den som reser får en länk med e-post. Den öppnar en enda rapport: inget lösenord och inget att installera. Värdar loggar in.',
  how2: 'Det du skriver sparas av sig självt. Du kan sluta, tappa uppkopplingen och fortsätta senare på en annan enhet.',
  how3: 'Innan du lämnar in ser du alla dina svar en gång till. Sedan får du en kopia med e-post. En inlämnad rapport förblir som den är; sekretariatet kan skicka tillbaka den en gång, med en kommentar.',
  how4: 'Frågor och mejl är på ditt språk. Svara på det språk du vill.',
  late: 'Om en rapport är sen',
  late1:
    'Vi påminner med e-post {first} och {second} dagar före besöket, och dag {postFirst} och {postSecond} efter det. Sedan frågar vi din organisations kontaktperson.',
  late2:
    'Den som var frånvarande behöver inte lämna någon rapport efter besöket. Från dag {waive} kan sekretariatet göra undantag och säger varför; för den som inte längre går att nå genast.',
  late3: 'Sena rapporter tas emot tills faktabladet publiceras.',
  asked: 'Vad vi frågar om',
  askedHelp: 'Det här är frågorna så som de ställs nu.',
  ownExpectation: 'det du ville lära dig',
  public: 'Vad som blir offentligt, och vem som bestämmer',
  public1:
    'Lärdomar står i faktabladet utan namn. Din mening, ditt namn och dina foton syns bara om du säger ja till vart och ett av dem.',
  public2: 'Tystnad är aldrig samtycke: det du inte har bekräftat {days} dagar efter frågan utelämnas.',
  public3:
    'Du kan när som helst ta tillbaka varje ja. Det som det gällde är borta från sidan och PDF-filen inom en minut.',
  public4:
    'Om andra går att känna igen på ett foto, fråga dem först. För barn måste en förälder eller vårdnadshavare säga ja. Utan noterat tillstånd visas fotot inte.',
  private: 'Vad som förblir privat, och hur länge',
  private1:
    'Det du behöver för att kunna delta (tillgänglighet, kost, hälsa) läses bara av din värd och sekretariatet. Det raderas {days} dagar efter besöket, efter att det ställts in eller efter att du tagits bort från listan.',
  private2:
    'Om din värd finns utanför Europeiska ekonomiska samarbetsområdet och länderna med tillräckligt dataskydd läser den det bara med ditt uttryckliga ja.',
  private3:
    'Ingen tillfrågas med namn om den har sämre förutsättningar. Den sändande organisationen anger antal; färre än tre visas som ”<3” utanför sekretariatet.',
  afterwards: 'Efteråt',
  afterwards1:
    'Om du ber om ett deltagarintyg hittar du det via din länk så snart det är noterat att du var där.',
  afterwards2:
    '{months} månader efter besöket frågar vi båda organisationerna en gång vad som blev av nästa steg.',
  optional: 'frivilligt',
};
