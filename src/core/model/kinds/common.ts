/** Fields that many record kinds share: said once, so that a month, a province or a sex is the same thing everywhere. */
import { code, date, integer, amount, sealedText, type OwnField } from './define.ts'

const NARROWS = 'With the other columns it can single a person out'
const NOBODY = 'None: it points at nobody'

/** First day of the month; the exact day, where there is one, is sealed beside it. */
export const month = (id: string, en: string, km: string, derived?: string): OwnField =>
  date(id, en, km, {
    granularity: 'month',
    purpose: 'Puts the record in its month',
    risk: 'Low: a month, never a day',
    ...(derived === undefined ? {} : { derived }),
  })

/** The day of an act that concerns nobody in particular: a meeting, a payment, an inspection. */
export const actDay = (id: string, en: string, km: string): OwnField =>
  date(id, en, km, { purpose: 'Puts the act in its period', risk: NOBODY })

export const province: OwnField = code('province', 'Province', 'រាជធានី-ខេត្ត', {
  list: 'provinces',
  purpose: 'Shows where help and cases are, and where they are not',
  risk: NARROWS,
})

/** Where nobody's whereabouts follow from it. */
export const publicProvince: OwnField = { ...province, privacy: 'public', risk: NOBODY }

export const sex: OwnField = code('sex', 'Sex', 'ភេទ', {
  list: 'sexes',
  purpose: 'Services and figures are asked for by sex',
  risk: NARROWS,
  crosswalk: { htcds: 'prs_Gender', ictip: null, glotip: 'sex' },
})

export const ageBand: OwnField = code('age_band', 'Age band', 'ក្រុមអាយុ', {
  list: 'age-bands',
  purpose: 'Tells children from adults: other rules hold for them',
  risk: NARROWS,
  crosswalk: { ictip: null, glotip: 'age group' },
})

export const citizenship: OwnField = code('citizenship', 'Citizenship', 'សញ្ជាតិ', {
  list: 'citizenships',
  purpose: 'Nationals and foreigners have other paths to help',
  risk: 'A rare citizenship singles a person out',
  crosswalk: { htcds: 'prs_Citizenship', ictip: null, glotip: 'citizenship' },
})

export const formOfExploitation: OwnField = code('form_of_exploitation', 'Form of exploitation', 'ទម្រង់នៃការធ្វើអាជីវកម្ម', {
  list: 'forms-of-exploitation',
  purpose: 'Answers what people are exploited for; unknown stays a category',
  risk: 'A rare form can point to a known person',
  isAttribute: true,
  crosswalk: { htcds: 'vic_TypeOfExploitation', ictip: null, glotip: 'form of exploitation', sdg: '16.2.2' },
})

/** A yes or no with its five states. */
export const yesNo = (id: string, en: string, km: string, purpose: string, risk = NARROWS, derived?: string): OwnField =>
  code(id, en, km, { list: 'five-states', purpose, risk, ...(derived === undefined ? {} : { derived }) })

/** A code that says how work went, of nobody in particular. */
export const workCode = (id: string, en: string, km: string, list: string, purpose: string): OwnField =>
  code(id, en, km, { list, privacy: 'operational', purpose, risk: NOBODY })

/** A code about one person. */
export const personCode = (id: string, en: string, km: string, list: string, purpose: string, risk = NARROWS): OwnField =>
  code(id, en, km, { list, purpose, risk })

/** How many: people, beds, messages. */
export const number = (id: string, en: string, km: string, unit: string, purpose: string, max = 10_000_000): OwnField =>
  integer(id, en, km, { unit, max, purpose, risk: 'Low: a number of an event' })

export const riel = (id: string, en: string, km: string, purpose: string): OwnField =>
  amount(id, en, km, { unit: 'riel', purpose, risk: 'Low: an amount' })

/** Asked and kept for whoever works on the case, but counted by no figure: sealed, so that in clear it singles nobody out. */
export const uncounted = (field: OwnField): OwnField => ({ ...field, privacy: 'sensitive' })

/** Which record of the office this is; sealed, because a number of a protection file leads to a person. */
export const fileNumber: OwnField = sealedText('file_number', 'File number', 'លេខសំណុំលិខិត', {
  max: 40,
  purpose: 'Recognises the same record in a later return',
  risk: 'Leads to the person’s file: sealed at the edge',
})

/** A running number within an office and period, for acts that concern nobody. */
export const runningNumber: OwnField = integer('number', 'Number in the register', 'លេខក្នុងបញ្ជី', {
  counted: false,
  max: 9_999_999,
  purpose: 'Recognises the same record in a later return',
  risk: NOBODY,
})

/** Whose return the record comes in. */
export const office = (list: string): OwnField =>
  code('office', 'Office', 'ការិយាល័យ', { list, privacy: 'public', purpose: 'Says which office owes the return', risk: NOBODY })

export const remarks: OwnField = sealedText('remarks', 'Remarks', 'កំណត់សម្គាល់', {
  privacy: 'sensitive',
  max: 2_000,
  purpose: 'What the codes cannot say, for whoever works on the case',
  risk: 'Free text names people: sealed at the edge',
})
