/** Month names. Our own, because browsers differ in the Khmer data they carry. */

export const KHMER_MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'] as const
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Other spellings seen: February with the wrong final sign. */
const OTHER_SPELLINGS: Readonly<Record<string, number>> = { កុម្ភះ: 2, កុម្ភ: 2, មិនា: 3, មិថុនា: 6, វិចិ្ឆកា: 11 }

/** Some courts write French. */
const FRENCH_MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** Folded month name → 1–12; short English names too. */
export function listMonthNames(): readonly (readonly [string, number])[] {
  return [
    ...KHMER_MONTHS.map((name, i) => [name, i + 1] as const),
    ...ENGLISH_MONTHS.flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]),
    ['Sept', 9] as const,
    ...FRENCH_MONTHS.flatMap((name, i) => [name, name.normalize('NFD').replace(/\p{M}/gu, '')].map((own) => [own, i + 1] as const)),
    ...Object.entries(OTHER_SPELLINGS),
  ]
}
