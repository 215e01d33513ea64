/**
 * What is common in the invented country and what is rare: a reader who knows the field would stumble over a land of organ thieves, one where
 * every law is applied as often as every other, or one that asks itself for extradition. Lists that are not here are drawn evenly.
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
  sexes: [
    ['female', 63],
    ['male', 35],
    ['unknown', 2],
  ],
  'five-states': [
    ['no', 5],
    ['yes', 2],
    ['unknown', 1],
    ['not_asked', 1],
  ],
  offences: [
    ['L2008-10', 26],
    ['L2008-12', 18],
    ['L2008-11', 12],
    ['L2008-15', 10],
    ['L2008-17', 8],
    ['L2008-19', 8],
    ['L2008-16', 6],
    ['L2008-28', 5],
    ['L2008-30', 4],
    ['LL-FORCED', 4],
    ['CC-DETENTION', 4],
    ['CC-FRAUD', 3],
  ],
  'accused-roles': [
    ['RECRUITER', 32],
    ['TRANSPORTER', 18],
    ['EXPLOITER', 14],
    ['HARBOURER', 10],
    ['CONTROLLER', 10],
    ['OPERATOR', 8],
    ['SMUGGLER', 4],
    ['OWNER', 2],
    ['BUYER', 2],
  ],
  // Of what was announced most is closed or still looked into; little of it reaches a court.
  'campaign-stages': [
    ['closed_no_action', 28],
    ['under_investigation', 26],
    ['sent_to_prosecutor', 18],
    ['in_court', 13],
    ['convicted', 9],
    ['unknown', 4],
    ['acquitted_or_dismissed', 2],
  ],
  'facility-types': [
    ['shelter', 5],
    ['child_shelter', 3],
    ['victim_centre', 2],
    ['day_centre', 2],
  ],
  'body-types': [
    ['pcct', 30],
    ['working_group', 20],
    ['ncct', 12],
    ['police_unit', 12],
    ['social', 10],
    ['labour', 8],
    ['prosecution', 4],
    ['court', 2],
    ['other', 2],
  ],
  'lead-types': [
    ['TRAFFICKING', 42],
    ['SCAM_FRAUD', 22],
    ['LABOUR_COMPLAINT', 20],
    ['MISSING_PERSON', 10],
    ['OTHER', 6],
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

const NEIGHBOURS: Weighted = [
  ['THA', 5],
  ['VNM', 3],
  ['CHN', 3],
  ['MYS', 2],
  ['IDN', 1],
  ['PHL', 1],
]
const ACCUSED_SEX: Weighted = [
  ['male', 66],
  ['female', 31],
  ['unknown', 3],
]
const ACCUSED_AGE: Weighted = [
  ['18+', 94],
  ['<18', 2],
  ['unknown', 4],
]
const YES_IS_RARE: Weighted = [
  ['no', 76],
  ['unknown', 11],
  ['not_asked', 11],
  ['yes', 2],
]

/** By the field, or by form and field, where its list alone says too little: whom an embassy is of, how many a case has. A number is drawn as it is written. */
export const COMMON_OF: Readonly<Record<string, Weighted>> = {
  is_official: YES_IS_RARE,
  official_suspected: YES_IS_RARE,
  'court-return.sex': ACCUSED_SEX,
  'suspect-return.sex': ACCUSED_SEX,
  'court-return.age_band': ACCUSED_AGE,
  embassy_country: NEIGHBOURS,
  partner: NEIGHBOURS,
  partners: NEIGHBOURS,
  corridor: NEIGHBOURS,
  country: NEIGHBOURS,
  // Most who were exploited abroad were so next door.
  destination: [['KHM', 9], ...NEIGHBOURS],
  aggravations: [
    ['minor', 5],
    ['organised_group', 5],
    ['official', 1],
  ],
  accused: [
    ['1', 50],
    ['2', 30],
    ['3', 14],
    ['4', 6],
  ],
  victims_identified: [
    ['0', 11],
    ['1', 2],
    ['2', 1],
  ],
  survivors: [
    ['0', 84],
    ['1', 10],
    ['2', 6],
  ],
  survivors_first: [
    ['0', 90],
    ['1', 7],
    ['2', 3],
  ],
  funding: [
    ['advance', 2],
    ['part', 2],
    ['reimbursement', 12],
    ['none', 4],
  ],
  completed: [
    ['18', 2],
    ['22', 3],
    ['26', 3],
    ['31', 2],
    ['38', 1],
  ],
  enrolled: [
    ['40', 2],
    ['45', 1],
  ],
}

/** Asked since the demonstration was first drawn. */
export const LATER: ReadonlySet<string> = new Set(['funding', 'survivors_first', 'examined'])

/** What an officer writes down of nearly everybody. */
export const WRITTEN: ReadonlySet<string> = new Set(
  'sex age_band citizenship form_of_exploitation forms province sector roles stage embassy_country destination completed results response_band survivors accused law_basis'.split(
    ' ',
  ),
)

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
