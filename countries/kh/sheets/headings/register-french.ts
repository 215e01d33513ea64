import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { joined } from '../joined.ts'

const DAY = ['date ', 'date de ', "date d'", 'date du ', 'date de la '] as const
/** `Vu le`, `vue le`, `vu(e) le`. */
const done = (verbs: readonly string[]): readonly string[] =>
  joined(verbs, ['', 'e', '(e)', '·e', 's', 'es', '(e)s'], [' le', ' en', ' du'])

/** Registers that missions, hospitals and older offices keep in French: days, numbers, who somebody is and what was done. */
export const REGISTER_FRENCH: readonly HeadingWords[] = [
  {
    fields: ['received_on', 'received_month'],
    phrases: [
      ...done(['vu', 'reçu', 'contacté', 'signalé', 'saisi', 'présenté', 'entendu']),
      ...joined(DAY, ['contact', 'demande', 'appel', "l'appel", 'réception', 'saisine', 'visite', 'signalement', 'plainte']),
      'premier contact',
      'contact le',
    ],
  },
  {
    fields: ['entered_day', 'encountered_day', 'intake_day', 'detained_day', 'arrived_on'],
    phrases: [
      ...done(['entré', 'admis', 'accueilli', 'hébergé', 'placé']),
      ...joined(DAY, ['entrée', 'admission', 'accueil', 'hébergement', 'placement']),
    ],
  },
  {
    fields: ['left_day', 'released_day', 'closed_on', 'ended_on'],
    phrases: [...done(['sorti', 'libéré', 'relâché']), ...joined(DAY, ['sortie', 'libération', 'départ', 'clôture']), 'clos le'],
  },
  {
    fields: ['travelled_day', 'removed_day'],
    phrases: [
      ...done(['rapatrié', 'expulsé', 'renvoyé', 'éloigné']),
      ...joined(DAY, ['rapatriement', 'retour', 'expulsion', "l'expulsion", 'éloignement', 'vol']),
    ],
  },
  { fields: ['operated_day'], phrases: joined(DAY, ['opération', "l'opération", 'intervention', "l'intervention"]) },
  {
    fields: ['inspected_on'],
    phrases: [...done(['inspecté', 'visité']), ...joined(DAY, ['inspection', "l'inspection", 'contrôle', 'visite'])],
  },
  {
    fields: ['opened_on', 'received_on', 'assigned_on'],
    phrases: [...done(['ouvert', 'confié']), ...joined(DAY, ['ouverture', "l'ouverture", 'commission'])],
  },
  {
    fields: ['arrested_on', 'detained_day'],
    phrases: [...done(['arrêté', 'interpellé']), ...joined(DAY, ['arrestation', 'interpellation'])],
  },
  {
    fields: ['file_number', 'lead_number', 'report_number', 'operation_number', 'case_number'],
    phrases: joined(
      ['n° ', 'no ', 'no. ', 'numéro ', 'numéro de ', 'n° de ', "n° d'", 'réf. ', 'réf '],
      ['dossier', 'fiche', 'ordre', 'affaire', 'opération'],
    ),
  },
  { fields: ['person_name'], phrases: ['nom', 'noms', 'nom et prénom', 'nom et prénoms', 'nom, prénom', 'nom complet', 'nom / prénom'] },
  {
    fields: ['contact_type', 'lead_type', 'complaint_type', 'ground'],
    phrases: [
      'motif de la demande',
      "motif de l'appel",
      'motif du contact',
      'nature de la demande',
      'objet',
      'objet de la demande',
      'problème',
      'nature du problème',
    ],
  },
  { fields: ['contact_type', 'lead_type', 'complaint_type', 'ground'], isLikely: true, phrases: ['motif', 'motifs', 'raison'] },
  {
    fields: ['service_type'],
    isLikely: true,
    phrases: [
      'aide accordée',
      'aide apportée',
      'aide fournie',
      'assistance',
      'assistance fournie',
      'service rendu',
      'prise en charge',
      'suite donnée',
    ],
  },
  { fields: ['country', 'partner'], phrases: ['pays', 'pays de provenance', 'pays de séjour', 'pays de destination', "pays d'accueil"] },
  { fields: ['citizenship'], phrases: ['nationalité', 'nationalités', 'citoyenneté'] },
]

export const REGISTER_FRENCH_NOT_ASKED: readonly string[] = [
  ...joined(['province', 'lieu', 'village', 'district'], [" d'origine", ' de naissance', ' natale']),
  ...joined(
    ['arrivée', 'arrivé', 'arrivé(e)', 'entrée', 'entré', 'entré(e)'],
    [' au laos', ' en thaïlande', ' en malaisie', ' au vietnam', ' dans le pays', ' en chine'],
  ),
  'agent',
  'observation',
  'observations',
  'remarques',
  'signature',
  'émargement',
]
