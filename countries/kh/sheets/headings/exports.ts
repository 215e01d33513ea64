import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { joined } from '../joined.ts'

const DAY = ['dt ', 'd ', 'date ']

/** Columns as a registry's program calls them when it writes out a table: French or English words cut short, a day or a unit beside. */
export const EXPORTS: readonly HeadingWords[] = [
  {
    fields: ['registered_on'],
    phrases: [
      ...joined(DAY, ['enreg', 'enr', 'inscr', 'inscription', 'saisine', 'entree', 'arrivee', 'recep', 'reception', 'regis', 'registr']),
      ...joined(
        ['inscrit', 'inscrite', 'porté', 'portée', 'entré', 'entrée', 'reçu', 'reçue', 'arrivé', 'arrivée'],
        [' le', ' au registre le'],
      ),
    ],
  },
  {
    fields: ['charged_on'],
    phrases: [
      ...joined(DAY, ['inculp', 'inculpation', 'mee', 'mise en examen', 'mis en examen', 'pours', 'poursuite', 'chg', 'chrg', 'charge']),
      ...joined(['mis', 'mise', 'mis(e)'], [' en examen'], [' le', ' du']),
      ...joined(['inculpé', 'inculpée', 'poursuivi', 'poursuivie', 'prévenu'], [' le', ' du', ' depuis le']),
    ],
  },
  {
    fields: ['decided_on'],
    phrases: joined(DAY, ['decis', 'decision', 'jug', 'jgt', 'jugt', 'jugem', 'jugement', 'arret', 'prononce', 'judg', 'judgt', 'verd']),
  },
  // Of what is decided, or of a death: it is asked.
  { fields: ['decided_on'], isLikely: true, phrases: ['dt dec', 'dt dec.'] },
  { fields: ['accused_name'], phrases: joined(['nom', 'noms', 'nom prenom', 'name'], [' '], ['kh', 'khm', 'khmer', 'khmère', 'khmere']) },
  {
    fields: ['accused_name_latin'],
    phrases: joined(
      ['nom', 'noms', 'nom prenom', 'name'],
      [' '],
      ['lat', 'latin', 'latins', 'fr', 'rom', 'roman', 'romain', 'romanise', 'lt'],
    ),
  },
  { fields: ['offence'], part: 'law', phrases: ['code loi', 'loi code', 'cd loi', 'code de loi', 'law code', 'code law', 'cd law'] },
  { fields: ['offence'], part: 'article', phrases: ['code art', 'cd art', 'num art', 'no art', 'art no', 'art num', 'art loi'] },
  {
    fields: ['form_of_exploitation'],
    phrases: [
      ...joined(['type', 'forme', 'form', 'nature', 'mode', 'cd', 'code'], [' '], ['expl', 'exploit', 'exploitation', "d'exploitation"]),
      ...joined(['expl', 'exploit', 'exploitation'], [' '], ['type', 'forme', 'form']),
    ],
  },
  {
    fields: ['stage', 'outcome'],
    phrases: joined(['état', 'stade', 'phase', 'situation', 'statut'], [' '], ['aff', 'affaire', 'doss', 'dossier', 'proc', 'procedure']),
  },
  {
    fields: ['presence', 'outcome'],
    phrases: joined(['mode', 'type', 'nature', 'nat'], [' '], ['jug', 'jgt', 'jugem', 'comparution', 'comp']),
  },
  {
    fields: ['sentence_months'],
    phrases: [
      ...joined(
        ['p', 'pr', 'peine', 'prison', 'emp', 'empr', 'emprison', 'sent'],
        [' '],
        ['ans', 'an', 'annees', 'mois', 'jours', 'yrs', 'mths'],
      ),
      ...joined(['sent', 'sentence', 'prison', 'impr'], [' '], ['y', 'yr', 'm', 'mth', 'd', 'days']),
      ...joined(['sent'], [' '], ['yrs', 'year', 'years', 'mo', 'mon', 'mths', 'month', 'months']),
    ],
  },
  {
    fields: ['compensation'],
    phrases: [
      'd.-i.',
      'd.i.',
      'd-i',
      'd/i',
      'dom. int.',
      'dom.-int.',
      'dommages-int.',
      ...joined(
        ['di', 'dom int', 'dommages', 'indem', 'indemn', 'indemnites', 'réparation'],
        [' '],
        ['khr', 'usd', 'riel', 'riels', 'kh', 'dollar', 'dollars'],
      ),
    ],
  },
  // Short forms that the export explains on a sheet of its own.
  { fields: ['citizenship'], phrases: joined(['nat', 'natl', 'nation', 'nationality', 'citizenship'], [' '], ['code', 'cd']) },
  // By these letters alone somebody says.
  { fields: ['compensation'], isLikely: true, phrases: ['di'] },
]

/** Since when somebody is held, and who sits or prosecutes: none of it is asked. */
export const EXPORTS_NOT_ASKED: readonly string[] = [
  ...joined(
    [
      'détenu',
      'détenue',
      'détenu(e)',
      'incarcéré',
      'incarcérée',
      'écroué',
      'écrouée',
      'placé en détention',
      'en détention',
      'arrêté',
      'arrêtée',
    ],
    [' depuis', ' depuis le', ' dep', ' dep.', ' le', ' du'],
  ),
  ...joined(DAY, ['ecrou', 'incarc', 'incarceration', 'detention', 'det', 'arrestation', 'arrest', 'appel']),
  // The program's own number of whoever the row is of.
  ...joined(
    ['acc', 'accused', 'def', 'defendant', 'pers', 'person', 'party', 'indiv', 'individual', 'prevenu', 'inculpe'],
    [' '],
    ['id', 'key', 'uid', 'uuid', 'pk', 'guid'],
  ),
  ...joined(['nom ', 'nom du ', 'cab ', 'cabinet '], ['juge', 'proc', 'procureur', 'greffier', 'avocat']),
]
