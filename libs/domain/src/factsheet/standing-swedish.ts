import type { StandingTexts } from './standing-block.js';

/** The texts of the standing block in Swedish, the oldest version first. */
export const standingSwedish = [
  {
    title: 'Gå med i partnerskapet',
    about: [
      'Kompetenspakten är ett initiativ från Europeiska unionen som samlar dem som vill att människor i arbetsför ålder ska fortsätta att lära, och som åtar sig att göra något åt saken.',
      'Det regionala kompetenspartnerskapet för mobilitet i livslångt lärande är en del av pakten. EARLALL, den europeiska sammanslutningen av regionala och lokala myndigheter för livslångt lärande, startade det den 17 september 2024. Det är öppet för regionala och lokala myndigheter, yrkesutbildare, ideella organisationer, vuxenutbildningar, vägledningsorganisationer och vägledare samt ungdomsgårdar, i och utanför Europeiska unionen.',
    ],
    commitmentsTitle: 'Vad medlemmarna åtar sig',
    commitments: [
      'Utse en representant som talar för organisationen.',
      'Göra mobilitet till en del av livslångt lärande för alla, och framför allt för personer med begränsade möjligheter.',
      'Ta emot eller sända människor, och dela det som har lärts.',
      'Delta i mötena var fjärde månad och i den årliga handlingsplanen.',
    ],
    activitiesTitle: 'Vad vi gör tillsammans',
    activities: [
      'Delar goda exempel i webbinarier.',
      'Tar reda på vad ”begränsade möjligheter” betyder för mobilitet.',
      'Följer system för mobilitet och lärlingsutbildning hos våra medlemmar.',
      'Ger mobilitet i lärandet ett ansikte: mobilitetsambassadörerna (Mobility Promoters).',
      'Sammanför värdar och gäster: matchningsverktyget.',
      'Håller evenemang där projekt hittar sina partner.',
    ],
    nextStepsTitle: 'Ditt nästa steg',
    nextSteps: [
      'Tänk på en sak som din organisation kan visa andra, eller gärna vill se.',
      'Berätta det för sekretariatet. Det letar efter en partner med samma ämne och format, och ser till att ni får kontakt.',
    ],
    contactTitle: 'Kontakt',
    contact: 'EARLALL:s sekretariat, Bryssel',
  },
] as const satisfies readonly StandingTexts[];
