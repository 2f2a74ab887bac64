/** The host's form before the visit, in Swedish: keys without `form.pre-host.1.`. */
export const preHostSwedish1 = {
  title: 'Innan ni tar emot era gäster',
  intro:
    'Era gäster läser detta innan de reser. När det är inlämnat står det fast: om något behöver ändras, be sekretariatet att skicka tillbaka det.',
  'section.programme.title': 'Programmet',
  'programme.label': 'Vad händer varje halvdag?',
  'programme.help':
    'En rad för varje förmiddag och eftermiddag: var, vad, med vem. Faktabladet bygger på det när det berättar vad man fick se.',
  'people.label': 'Vilka får era gäster träffa?',
  'people.help': 'Namn och befattning, en person på varje rad.',
  'section.contact.title': 'Kontakt på plats',
  'section.contact.intro': 'Den person som gästerna ringer när ett tåg är sent.',
  'contactName.label': 'Namn',
  'contactPhone.label': 'Telefon med landsnummer',
  'contactEmail.label': 'E-postadress',
  'section.safety.title': 'Säkerhet och tillgänglighet',
  'safety.label': 'Vad måste era gäster veta för sin säkerhet?',
  'safety.help': 'Skyddskläder, försäkring, ordningsregler, nödnummer. ”Inget särskilt” är också ett svar.',
  'access.label': 'Hur tillgängliga är platserna som era gäster ska besöka?',
  'access.help': 'Trappsteg, hissar, toaletter, hörslingor, tysta rum; hur man kommer dit utan bil.',
} as const;
