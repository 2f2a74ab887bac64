import type { StandingTexts } from './standing-block.js';

/** The texts of the standing block in Spanish, the oldest version first. */
export const standingSpanish = [
  {
    title: 'Únase al partenariado',
    about: [
      'El Pacto por las Capacidades es una iniciativa de la Unión Europea que reúne a quienes quieren que las personas en edad de trabajar sigan aprendiendo y se comprometen a contribuir a ello.',
      'El Partenariado Regional de Capacidades para la Movilidad en el Aprendizaje Permanente forma parte de él. EARLALL, la asociación europea de autoridades regionales y locales para el aprendizaje permanente, lo puso en marcha el 17 de septiembre de 2024. Está abierto a autoridades regionales y locales, centros de EFP, ONG, centros de educación de personas adultas, servicios y profesionales de la orientación y centros juveniles, dentro y fuera de la Unión Europea.',
    ],
    commitmentsTitle: 'A qué se comprometen los miembros',
    commitments: [
      'Nombrar a un representante que hable en nombre de la entidad.',
      'Hacer de la movilidad una parte del aprendizaje permanente para todas las personas, y ante todo para las que tienen menos oportunidades.',
      'Acoger o enviar personas, y compartir lo aprendido.',
      'Participar en las reuniones cuatrimestrales y en el plan de acción anual.',
    ],
    activitiesTitle: 'Qué hacemos juntos',
    activities: [
      'Compartir buenas prácticas en seminarios web.',
      'Precisar qué significa «menos oportunidades» para la movilidad.',
      'Seguir los sistemas de movilidad y de aprendizaje dual de nuestros miembros.',
      'Poner rostro a la movilidad en el aprendizaje: los promotores de la movilidad (Mobility Promoters).',
      'Poner en contacto a entidades de acogida y de envío: la herramienta de emparejamiento.',
      'Celebrar encuentros en los que los proyectos encuentran a sus socios.',
    ],
    nextStepsTitle: 'Su próximo paso',
    nextSteps: [
      'Piense en una cosa que su entidad podría mostrar a otras, o que le gustaría ver.',
      'Cuéntesela a la secretaría. Ella busca un socio con el mismo tema y el mismo formato, y los pone en contacto.',
    ],
    contactTitle: 'Contacto',
    contact: 'Secretaría de EARLALL, Bruselas',
  },
] as const satisfies readonly StandingTexts[];
