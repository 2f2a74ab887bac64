import type { imports } from '../english/imports.js';
import type { Translated } from '../translated.js';

export const importsFrench: Translated<typeof imports> = {
  'import.link': 'Échanges passés',
  'import.title': 'Importer des échanges passés',
  'import.intro':
    'Reprenez ce qui a eu lieu avant que Waymark en ait connaissance. Personne ne reçoit de courriel ni de rappel, et rien n’est écrit avant votre accord.',
  'import.single': 'Un seul ? L’enregistrer à la main',
  'import.template': 'Remplir le tableau',
  'import.templateHelp':
    'Une ligne est un échange. Écrivez les organisations comme elles s’appellent ici. Ce que personne ne sait reste vide, ou « inconnu ».',
  'import.templateXlsx': 'Tableau pour Excel (XLSX)',
  'import.templateCsv': 'Tableau en texte (CSV)',
  'import.choose': 'Choisir le tableau rempli',
  'import.chooseOther': 'Choisir un autre fichier',
  'import.chooseHelp': 'XLSX ou CSV, 5 Mo et 1 000 lignes au plus. Des formules, seul le résultat est lu.',
  'import.reading': 'Lecture de %{name}…',
  'import.file': 'Ce que contient %{name}',
  'import.missing':
    'Cette colonne manque : %{names}. Ajoutez-la et choisissez de nouveau le fichier. |||| Ces colonnes manquent : %{names}. Ajoutez-les et choisissez de nouveau le fichier.',
  'import.twice':
    'Cette colonne figure plus d’une fois : %{names}. |||| Ces colonnes figurent plus d’une fois : %{names}.',
  'import.notUsed': 'Non prises en compte : %{names}.',
  'import.count.ready':
    '%{smart_count} ligne peut être enregistrée |||| %{smart_count} lignes peuvent être enregistrées',
  'import.count.wrong': '%{smart_count} ligne est à corriger |||| %{smart_count} lignes sont à corriger',
  'import.count.recorded':
    '%{smart_count} ligne est déjà enregistrée |||| %{smart_count} lignes sont déjà enregistrées',
  'import.mend':
    'Corrigez-les dans votre fichier et choisissez-le de nouveau : ce qui est enregistré d’ici là ne l’est pas deux fois.',
  'import.row': 'Ligne %{line}',
  'import.take': 'Enregistrer la ligne %{line} : %{title}',
  'import.noTitle': 'sans titre',
  'import.wrong': 'À corriger',
  'import.look': 'À vérifier',
  'import.ready': 'Prête',
  'import.recordedAs': 'Déjà enregistrée',
  'import.confirm': 'Enregistrer %{smart_count} échange |||| Enregistrer %{smart_count} échanges',
  'import.confirmNone': 'Choisir les lignes à enregistrer',
  'import.quiet': 'Personne ne reçoit de courriel.',
  'import.progress': '%{at} sur %{of} enregistrés…',
  'import.done': '%{done} sur %{of} enregistrés.',
  'import.outcome.waiting': 'en attente',
  'import.outcome.done': 'Enregistré sous %{reference} : %{stage}',
  'import.outcome.already': 'Était déjà enregistré sous %{reference}',
  'import.outcome.refused': 'Non enregistré : %{why}',
  'import.again': 'Importer un autre fichier',
  'import.toList': 'Les voir dans la liste',
  'import.problem.required': '« %{column} » est vide.',
  'import.problem.too-long': '« %{column} » est trop long.',
  'import.problem.not-a-day':
    '« %{column} » : « %{value} » n’est pas un jour. Écrivez 2024-11-18 ou 18/11/2024, ou seulement le mois : 2024-11.',
  'import.problem.end-before-start': '« %{column} » : %{value} précède le premier jour.',
  'import.problem.in-the-future':
    '« %{column} » : %{value} est encore à venir. Seul le passé s’enregistre ; proposez une mise en relation pour le reste.',
  'import.problem.not-a-number': '« %{column} » : « %{value} » n’est pas un nombre entier de personnes.',
  'import.problem.more-learners': '« %{column} » : il y a plus d’apprenants de l’EFP que de participants.',
  'import.problem.unknown-organisation':
    '« %{column} » : aucune organisation ne s’appelle « %{value} ». Ajoutez-la d’abord, ou écrivez-la comme elle s’appelle ici.',
  'import.problem.several-organisations':
    '« %{column} » : plusieurs organisations s’appellent « %{value} ». Écrivez le nom complet.',
  'import.problem.same-organisation':
    '« %{column} » : l’accueil et l’envoi reviennent à la même organisation.',
  'import.problem.unknown-format':
    '« %{column} » : il n’y a pas de format « %{value} ». Écrivez par exemple « Visite d’étude » ou « Observation en situation de travail ».',
  'import.problem.unknown-topic':
    '« %{column} » : il n’y a pas de thème « %{value} ». Écrivez les thèmes par leur nom ou leur code, séparés par des points-virgules.',
  'import.problem.unknown-language':
    '« %{column} » : il n’y a pas de langue « %{value} ». Écrivez-la en français, en anglais, ou « fr ».',
  'import.problem.not-held-word':
    '« %{column} » : « %{value} » n’est pas une réponse. Écrivez oui, non ou inconnu.',
  'import.problem.repeated': 'C’est la même chose que la ligne %{value}. Cela s’enregistre une fois.',
  'import.warning.month-only': '« %{column} » : pour %{value}, le mois entier est retenu.',
  'import.warning.like-existing': 'C’est peut-être %{value}, qui existe déjà.',
  'import.warning.like-row': 'C’est peut-être le même échange que la ligne %{value}.',
  'past.title': 'Enregistrer un échange passé',
  'past.intro':
    'Pour une visite terminée avant que quelqu’un l’enregistre ici. Personne ne reçoit de courriel ni de rappel. Ce que personne ne sait reste vide.',
  'past.who': 'Qui',
  'past.host': 'Accueil',
  'past.sender': 'Envoi',
  'past.what': 'Quoi',
  'past.name': 'Titre',
  'past.nameHelp': 'Comme on le dirait : « Västra Götaland visited the Basque Country, November 2025 ».',
  'past.about': 'De quoi il s’agissait',
  'past.when': 'Quand et où',
  'past.start': 'Premier jour',
  'past.end': 'Dernier jour',
  'past.held': 'A-t-il eu lieu ?',
  'past.held.yes': 'Oui',
  'past.held.no': 'Non',
  'past.held.not-known': 'On ne sait pas',
  'past.remark': 'Pourquoi non',
  'past.remarkHeld': 'Autre chose à retenir',
  'past.figures': 'Qui a participé, qui a payé',
  'past.participants': 'Participants',
  'past.vetLearners': 'Dont apprenants de l’EFP',
  'past.submit': 'Enregistrer cet échange',
  'past.done': 'Enregistré sous %{reference}. Personne n’a reçu de courriel.',
  'past.already': 'Cet échange est déjà enregistré, sous %{reference}.',
  'past.same': 'L’accueil et l’envoi doivent revenir à deux organisations.',
  'past.future': 'Ce jour est encore à venir.',
  'past.order': 'Le dernier jour précède le premier.',
  'past.whole': 'Écrivez un nombre entier, 0 ou plus.',
};
