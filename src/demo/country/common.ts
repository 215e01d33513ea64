/**
 * What is common in the invented country and what is rare: a reader would stumble over a land of organ thieves, or one where
 * every law is applied as often as every other. Lists that are not here are drawn evenly.
 */
import type { Weighted } from '../chance.ts'

const CITIZENSHIPS: Weighted = [
  ['KHM', 4],
  ['CHN', 1],
  ['VNM', 1],
  ['THA', 1],
  ['MYS', 1],
  ['IDN', 1],
  ['PHL', 1],
]

/** By the list they are codes of. */
export const COMMON: Readonly<Record<string, Weighted>> = {
  citizenships: CITIZENSHIPS,
  'forms-of-exploitation': [
    ['SEXUAL_EXPLOITATION', 26],
    ['FORCED_LABOUR', 22],
    ['FORCED_CRIMINALITY', 20],
    ['UNSPECIFIED', 10],
    ['DOMESTIC_SERVITUDE', 6],
    ['DEBT_BONDAGE', 6],
    ['FORCED_BEGGING', 4],
    ['CHILD_LABOUR_WORST_FORMS', 3],
    ['SURROGACY', 1],
    ['ILLEGAL_ADOPTION', 1],
    ['OTHER', 1],
  ],
  'five-states': [
    ['no', 2],
    ['yes', 1],
    ['unknown', 1],
    ['not_asked', 1],
  ],
  'age-bands': [
    ['18+', 4],
    ['<18', 1],
  ],
  // Most cases are brought under the law that was made for them.
  'law-bases': [
    ['TIP_LAW', 60],
    ['CRIMINAL_CODE', 20],
    ['LABOUR_LAW', 9],
    ['IMMIGRATION_LAW', 5],
    ['OTHER', 3],
    ['NOT_STATED', 3],
  ],
  // What is asked for in detention and for a release is what is told most.
  'allegation-types': [
    ['detention_fee', 20],
    ['release_payment', 20],
    ['border_bribe', 12],
    ['protection_payment', 12],
    ['complicity', 10],
    ['leak', 6],
    ['ownership', 5],
    ['coerced_statement', 5],
    ['sexual_exaction', 4],
    ['turned_against', 3],
    ['other', 3],
  ],
  sectors: [
    ['online_scams', 28],
    ['construction', 14],
    ['brick_kilns', 12],
    ['fishing', 12],
    ['entertainment', 10],
    ['domestic_work', 9],
    ['manufacturing', 6],
    ['agriculture', 4],
    ['begging', 2],
    ['unknown', 2],
    ['OTHER', 1],
  ],
}

/** What people speak, by where they come from. */
export const SPOKEN: Readonly<Record<string, string>> = {
  KHM: 'khm',
  CHN: 'zho',
  VNM: 'vie',
  THA: 'tha',
  MYS: 'ind',
  IDN: 'ind',
  PHL: 'fil',
}
