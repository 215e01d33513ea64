import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { joined } from '../joined.ts'

/** What clerks of a court call their columns in whole words, as they would say it: English and French, and short Khmer. */
export const PLAINLY: readonly HeadingWords[] = [
  {
    fields: ['case_number'],
    phrases: [
      ...joined(['numéro ', 'référence ', 'réf. ', 'réf '], ['', 'de ', 'du ', "d'", "de l'"], ['dossier', 'affaire']),
      ...joined(['n° ', 'no ', 'no. '], ["d'affaire", "de l'affaire", 'du dossier']),
    ],
  },
  {
    fields: ['registered_on'],
    phrases: [
      ...joined(
        ["date d'", "d'", "jour d'"],
        ['inscription', 'entrée', 'enregistrement'],
        ['', ' au registre', ' au greffe', ' du dossier', " de l'affaire"],
      ),
      ...joined(['', 'affaire ', 'dossier '], ['enregistré', 'enregistrée', 'inscrit', 'inscrite', 'reçue', 'entré', 'entrée'], [' le']),
      ...joined(['entrée au '], ['registre', 'greffe']),
    ],
  },
  {
    fields: ['charged_on', 'offence'],
    phrases: [...joined(['', 'date of ', 'day of '], ['charging']), 'charging date', 'date of being charged'],
  },
  {
    fields: ['decided_on', 'outcome', 'presence'],
    phrases: [
      ...joined(['jugement ', 'décision ', 'verdict '], ['rendu le', 'rendue le', 'prononcé le', 'prononcée le']),
      'rendu le',
      'rendue le',
      ...joined(['date du ', 'jour du '], ['prononcé', 'prononcé du jugement']),
    ],
  },
  {
    fields: ['accused_name'],
    phrases: [
      'full name',
      ...joined(['full name of '], ['', 'the '], ['defendant', 'accused', 'accused person']),
      'nom complet',
      'nom et prénoms',
      ...joined(['', 'ឈ្មោះ', 'ឈ្មោះ '], ['ជ.ច', 'ជ.ជ.ច', 'ជ.ជច']),
    ],
  },
  {
    fields: ['accused_name_latin'],
    phrases: [
      ...joined(['', 'nom ', 'nom écrit '], ['en lettres latines', 'en caractères latins']),
      ...joined(['transcription ', 'translittération '], ['latine', 'du nom']),
      'nom latin',
      ...joined(['eng. ', 'eng '], ['name']),
      ...joined(['name in ', 'name '], ['eng.', 'eng', '(eng)', '(eng.)']),
    ],
  },
  { fields: ['sex'], phrases: ['genre', 'h/f', 'h / f', 'homme/femme', 'homme / femme', 'masculin/féminin'] },
  { fields: ['age_band'], phrases: ['how old', 'how old is he/she', 'yrs old', 'years old'] },
  { fields: ['citizenship'], phrases: ['សញ្ជ.', 'មានសញ្ជាតិ', 'pays de nationalité', 'citoyen de'] },
  {
    fields: ['offence'],
    phrases: [
      ...joined(['articles ', 'article '], ['visés', 'visé', 'retenus', 'retenu']),
      ...joined(['infraction ', 'infractions '], ['poursuivie', 'poursuivies', 'reprochée', 'reprochées', 'retenue', 'retenues']),
      ...joined(['charge ', 'charges ', 'offences '], ['against the accused', 'against him/her', 'against accused']),
    ],
  },
  {
    fields: ['form_of_exploitation'],
    phrases: joined(['nature ', 'but ', 'mode ', 'genre ', 'finalité '], ["de l'exploitation", "d'exploitation", 'de la traite']),
  },
  { fields: ['form_of_exploitation'], isLikely: true, phrases: joined(['', 'ប្រភេទ', 'ប្រភេទ '], ['អាជីវកម្ម']) },
  {
    fields: ['stage', 'outcome'],
    phrases: [
      ...joined(
        ['stade ', 'phase ', 'état ', 'situation '],
        ['de la procédure', 'du dossier', "de l'affaire", 'procédural', 'procédurale'],
      ),
      "état d'avancement",
      ...joined(['stage '], ['reached', 'reached so far']),
    ],
  },
  {
    fields: ['outcome', 'decided_on'],
    phrases: [...joined(['issue ', 'résultat '], ['', 'du procès', "de l'affaire", 'du dossier']), 'décision rendue', 'décision finale'],
  },
  {
    fields: ['presence', 'outcome'],
    phrases: [
      ...joined(['présence ', 'présent ', 'comparution '], ['au jugement', 'au procès', "à l'audience", 'du prévenu', "de l'accusé"]),
      ...joined(['présent', 'présente'], [' ou absent', '/absent', ' / absent']),
    ],
  },
  {
    fields: ['sentence_months'],
    phrases: [...joined(['peine '], ['prononcée', 'infligée']), "durée de l'emprisonnement", 'emprisonnement prononcé'],
  },
  {
    fields: ['suspended_months'],
    phrases: [
      ...joined(['part ', 'partie ', 'dont ', 'mois '], ['avec sursis', 'assortie du sursis']),
      'susp. part',
      'susp part',
      'suspd',
      "susp'd",
    ],
  },
  {
    fields: ['fine'],
    phrases: [
      ...joined(["montant de l'", "montant d'"], ['amende']),
      ...joined(['amende '], ['infligée', 'due', 'à payer', 'imposée']),
      ...joined(['fine '], ['to pay', 'to be paid', 'payable', 'amt', 'amt.']),
    ],
  },
  {
    fields: ['compensation'],
    phrases: [
      ...joined(['réparation ', 'réparations '], ['civile', 'civiles', 'du préjudice', 'à la victime']),
      ...joined(
        ['indemnisation ', 'indemnité ', 'indemnités ', 'dédommagement '],
        ['', 'de la victime', 'des victimes', 'à la victime', 'allouée', 'allouées'],
      ),
      ...joined(['montant des '], ['dommages', 'dommages-intérêts', 'dommages et intérêts', 'réparations']),
    ],
  },
]
