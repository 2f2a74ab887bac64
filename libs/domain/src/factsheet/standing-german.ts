import type { StandingTexts } from './standing-block.js';

/** The texts of the standing block in German, the oldest version first. */
export const standingGerman = [
  {
    title: 'Der Partnerschaft beitreten',
    about: [
      'Der Kompetenzpakt ist eine Initiative der Europäischen Union. Er bringt alle zusammen, die wollen, dass Menschen im erwerbsfähigen Alter weiterlernen, und die sich verpflichten, etwas dafür zu tun.',
      'Die Regionale Kompetenzpartnerschaft für Mobilität im lebenslangen Lernen gehört dazu. EARLALL, der europäische Verband regionaler und lokaler Behörden für lebenslanges Lernen, hat sie am 17. September 2024 ins Leben gerufen. Sie steht regionalen und lokalen Behörden, Berufsbildungseinrichtungen, Nichtregierungsorganisationen, Zentren der Erwachsenenbildung, Beratungseinrichtungen und Beratenden sowie Jugendzentren offen, innerhalb und außerhalb der Europäischen Union.',
    ],
    commitmentsTitle: 'Wozu sich Mitglieder verpflichten',
    commitments: [
      'Eine Vertretung benennen, die für die Einrichtung spricht.',
      'Mobilität zu einem Teil des lebenslangen Lernens für alle machen, vor allem für Menschen mit geringeren Chancen.',
      'Menschen aufnehmen oder entsenden und weitergeben, was gelernt wurde.',
      'An den Sitzungen alle vier Monate und am jährlichen Aktionsplan mitwirken.',
    ],
    activitiesTitle: 'Was wir gemeinsam tun',
    activities: [
      'Gute Praxis in Webinaren teilen.',
      'Klären, was „geringere Chancen“ für die Mobilität bedeutet.',
      'Systeme der Mobilität und der Lehrlingsausbildung bei unseren Mitgliedern verfolgen.',
      'Der Lernmobilität ein Gesicht geben: die Mobilitätsbotschafterinnen und -botschafter (Mobility Promoters).',
      'Aufnehmende Einrichtungen und Gäste zusammenbringen: die Vermittlung.',
      'Veranstaltungen ausrichten, bei denen Projekte Partner finden.',
    ],
    nextStepsTitle: 'Ihr nächster Schritt',
    nextSteps: [
      'Überlegen Sie, was Ihre Einrichtung anderen zeigen könnte oder gern sehen würde.',
      'Sagen Sie es dem Sekretariat. Es sucht eine Einrichtung mit demselben Thema und Format und bringt Sie in Kontakt.',
    ],
    contactTitle: 'Kontakt',
    contact: 'EARLALL-Sekretariat, Brüssel',
  },
] as const satisfies readonly StandingTexts[];
