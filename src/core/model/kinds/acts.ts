/** Fields that the records of police, prosecutors and courts share: said once, so that a case number is the same thing everywhere. */
import { caseNumber, code, codes, date, integer, sealedDate, sealedInteger, sealedText, type OwnField } from './define.ts'

/** The day of an official act: public, or known to everybody who works on the case. */
export const day = (id: string, en: string, km: string, purpose: string): OwnField =>
  date(id, en, km, { purpose, risk: 'Low: the day of an official act' })

/** A day of somebody's life, or of a plan; a month or a band derived from it is clear. */
export const hiddenDay = (id: string, en: string, km: string, purpose: string): OwnField =>
  sealedDate(id, en, km, { privacy: 'sealed', purpose, risk: 'With the place it leads to a person: sealed' })

/** First day of the quarter: for records of one person, where a month would narrow too far. */
export const quarter = (id: string, en: string, km: string, derived: string): OwnField =>
  date(id, en, km, { granularity: 'quarter', purpose: 'Puts the record in its quarter', risk: 'Low: a quarter, never a day', derived })

export const court: OwnField = code('court', 'Court', 'តុលាការ', {
  list: 'courts',
  privacy: 'public',
  purpose: 'Says which court owes the return',
  risk: 'None: courts are public',
})

export const caseNo: OwnField = caseNumber('case_number', 'Case number', 'លេខសំណុំរឿង', {
  purpose: 'Recognises the same case in a later return',
  risk: 'Leads to the court file, which the court guards',
})

export const accusedNo: OwnField = integer('accused_no', 'Accused number', 'លេខជនជាប់ចោទ', {
  counted: false,
  max: 500,
  purpose: 'Tells two accused in one case apart',
  risk: 'None: a running number',
})

/** Tells two acts in one case apart: the second hearing, the third charge. */
export const actNo: OwnField = integer('act_no', 'Number of the act in the case', 'លេខរៀងសកម្មភាពក្នុងសំណុំរឿង', {
  counted: false,
  max: 5_000,
  purpose: 'Tells two acts in one case apart',
  risk: 'None: a running number',
})

export const lawBasis: OwnField = code('law_basis', 'Law applied', 'ច្បាប់ដែលអនុវត្ត', {
  list: 'law-bases',
  privacy: 'public',
  purpose: 'A figure under one law is not set beside one under all laws',
  risk: 'Low: the charge is public',
})

export const siteType: OwnField = code('site_type', 'Kind of place', 'ប្រភេទទីកន្លែង', {
  list: 'site-types',
  privacy: 'operational',
  purpose: 'Shows which trades are looked at, and which are not',
  risk: 'Low: a kind of place, never which',
})

export const channel = (id: string, en: string, km: string): OwnField =>
  code(id, en, km, {
    list: 'lead-channels',
    privacy: 'operational',
    purpose: 'Shows what is found by own initiative, and what only because somebody insisted',
    risk: 'Low: a kind of source, never which',
  })

export const formDetail: OwnField = code('form_detail', 'Form, more closely', 'ទម្រង់លម្អិត', {
  list: 'form-details',
  purpose: 'Keeps online scams and the exploitation of children online apart',
  risk: 'A rare form can point to a known case',
  isAttribute: true,
})

/** Several codes, sorted, each once. */
export const several = (
  id: string,
  en: string,
  km: string,
  list: string,
  purpose: string,
  risk = 'Low: a kind of thing, of nobody alone',
): OwnField => codes(id, en, km, { list, purpose, risk })

export const hiddenText = (id: string, en: string, km: string, purpose: string, risk: string, max = 300): OwnField =>
  sealedText(id, en, km, { privacy: 'sealed', max, purpose, risk })

export const personName: OwnField = sealedText('person_name', 'Name', 'ឈ្មោះ', {
  max: 120,
  purpose: 'Lets whoever works on the case know one person from another',
  risk: 'Names a person: sealed at the edge',
  crosswalk: { htcds: 'prs_FirstName, prs_SecondName', ictip: null },
})

/** Persons of one file, who need no record of their own to be found by. */
export const personsNamed = (id: string, en: string, km: string, purpose: string, risk: string): OwnField =>
  sealedText(id, en, km, { max: 600, purpose, risk })

/** The spelling of a name in Latin letters; its class and its readers are those of the name itself. */
export const inLatin = (name: OwnField): OwnField => ({
  ...name,
  crosswalk: { ictip: null },
  id: `${name.id}_latin`,
  words: { en: `${name.words.en}, in Latin letters`, km: `${name.words.km} ជាអក្សរឡាតាំង` },
  spells: name.id,
  purpose: 'Keeps the spelling of a passport or letter beside the name in the country’s own letters; neither is made from the other',
})

export const birthDate: OwnField = sealedDate('birth_date', 'Date of birth', 'ថ្ងៃខែឆ្នាំកំណើត', {
  purpose: 'Tells a child from an adult',
  risk: 'With a name it is a person: sealed at the edge',
  crosswalk: { htcds: 'prs_Birthdate', ictip: null },
})

export const ageYears: OwnField = sealedInteger('age_years', 'Age in years', 'អាយុគិតជាឆ្នាំ', {
  unit: 'years',
  max: 120,
  purpose: 'Tells a child from an adult where no birth date is known',
  risk: 'A child’s age in a district points to the child: sealed at the edge',
})
