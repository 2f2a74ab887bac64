/** The form before the visit for whoever travels, in Swedish: keys without `form.pre-participant.1.`. */
export const preParticipantSwedish1 = {
  title: 'Innan du reser',
  intro:
    'Din värd läser detta för att förbereda sig för dig. Efter besöket frågar vi om det blev som du hoppades.',
  'section.you.title': 'Du och ditt arbete',
  'role.label': 'Vilken är din befattning?',
  'role.help': 'Till exempel: studierektor, studie- och yrkesvägledare, elev på fordonsprogrammet.',
  'department.label': 'På vilken avdelning eller skola arbetar eller studerar du?',
  'department.help': 'Det står vid ett citat av dig i faktabladet bara om du säger det efter besöket.',
  'work.label': 'Vad arbetar du med just nu?',
  'work.help': 'Två eller tre meningar, så att din värd vet vad du kommer ifrån.',
  'section.learning.title': 'Vad du hoppas på',
  'expectations.label': 'Vad vill du lära dig?',
  'expectations.help': 'Upp till tre saker, en på varje rad. Vi återkommer till var och en efter besöket.',
  'give.label': 'Vad kan du bidra med till din värd?',
  'give.help': 'En metod, en erfarenhet, en kontakt: ett utbyte går åt båda hållen.',
  'preparation.label': 'Hur har du förberett dig hittills?',
  'preparation.help':
    'Vad du har läst, vem du har pratat med, vad ditt arbetslag vill veta. Det kan komma med i det offentliga faktabladet, utan ditt namn.',
  'language.label': 'På vilket språk kommer du att arbeta där, och hur bra kan du det?',
  'section.practical.title': 'Praktiska frågor',
  'accessNeeds.label': 'Är det något din värd bör förbereda för att du ska kunna delta fullt ut?',
  'accessNeeds.help':
    'Tillgänglighet, kost, hälsa, tid för bön eller vård: bara det du vill berätta. Bara din värd och sekretariatet läser det, och det raderas 30 dagar efter besöket.',
  'accessNeedsConsent.label':
    'Min värd får läsa vad jag behöver, fast den finns utanför Europeiska ekonomiska samarbetsområdet.',
  'accessNeedsConsent.help':
    'Värdens land har en annan dataskyddslag. Utan ditt ja är det bara sekretariatet som läser det.',
  'secondAddress.label': 'En andra e-postadress',
  'secondAddress.help':
    'Vi skriver till den bara om den första slutar fungera, till exempel när du byter jobb.',
  'section.consent.title': 'Dina uppgifter',
  'dataConsent.label': 'Partnerskapet får använda svaren för att förbereda och utvärdera utbytet.',
  'dataConsent.help':
    'Inget av detta publiceras utom hur du har förberett dig, utan ditt namn. Du kan ta tillbaka ditt ja när som helst genom att skriva till sekretariatet.',
} as const;
