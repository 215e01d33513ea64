import { defineCodeList, groupsOf, toKhmerDigits, type Code, type Words } from '../../../src/core/country/index.ts'

/**
 * Offences of the Law on Suppression of Human Trafficking and Sexual Exploitation (2008). Articles 24 to 44 stand in the
 * trafficking law, but many are not trafficking by the Palermo Protocol: "convicted under the law" over-counts, so each
 * offence carries its class.
 */
export type Offence = {
  readonly code: string
  /** Articles as the law numbers them. */
  readonly articles: string
  readonly en: string
  readonly km: string
  readonly palermo: 'tip' | 'related' | 'not_tip' | 'depends_on_elements'
  /** Imprisonment; `aggravated` where the victim is a minor, the offender an official, or a group is organised. */
  readonly penalty?:
    | { readonly years: readonly [number, number]; readonly aggravated?: readonly [number, number] }
    | { readonly days: readonly [number, number] }
  /** s: read in a source; u: from memory of the field, to be checked against the official text before anyone relies on it. */
  readonly mark: 's' | 'u'
}

const SEVEN_TO_TWENTY = { years: [7, 15], aggravated: [15, 20] } as const
const TWO_TO_FIVE = { years: [2, 5] } as const

export const OFFENCES: readonly Offence[] = [
  { code: 'L2008-8', articles: '8', en: 'Unlawful removal', km: 'ការយកមនុស្សទៅដោយមិនស្របច្បាប់', palermo: 'depends_on_elements', mark: 's' },
  {
    code: 'L2008-9',
    articles: '9',
    en: 'Unlawful removal of a minor',
    km: 'ការយកអនីតិជនទៅដោយមិនស្របច្បាប់',
    palermo: 'depends_on_elements',
    penalty: TWO_TO_FIVE,
    mark: 'u',
  },
  {
    code: 'L2008-10',
    articles: '10',
    en: 'Unlawful removal with purpose',
    km: 'ការយកមនុស្សទៅដោយមិនស្របច្បាប់ដោយមានគោលបំណង',
    palermo: 'tip',
    penalty: SEVEN_TO_TWENTY,
    mark: 's',
  },
  {
    code: 'L2008-11',
    articles: '11',
    en: 'Unlawful removal for cross-border transfer',
    km: 'ការយកមនុស្សទៅដោយមិនស្របច្បាប់ដើម្បីបញ្ជូនឆ្លងដែន',
    palermo: 'tip',
    penalty: SEVEN_TO_TWENTY,
    mark: 'u',
  },
  {
    code: 'L2008-12',
    articles: '12',
    en: 'Unlawful recruitment for exploitation',
    km: 'ការជ្រើសរើសមនុស្សដោយមិនស្របច្បាប់ដើម្បីធ្វើអាជីវកម្ម',
    palermo: 'tip',
    penalty: SEVEN_TO_TWENTY,
    mark: 'u',
  },
  { code: 'L2008-13', articles: '13', en: 'Recruitment, article 13', km: 'ការជ្រើសរើស មាត្រា ១៣', palermo: 'depends_on_elements', mark: 'u' },
  {
    code: 'L2008-14',
    articles: '14',
    en: 'Selling, buying or exchanging a person',
    km: 'ការលក់ ទិញ ឬដោះដូរមនុស្ស',
    palermo: 'depends_on_elements',
    penalty: TWO_TO_FIVE,
    mark: 'u',
  },
  {
    code: 'L2008-15',
    articles: '15',
    en: 'Selling, buying or exchanging a person with purpose',
    km: 'ការលក់ ទិញ ឬដោះដូរមនុស្សដោយមានគោលបំណង',
    palermo: 'tip',
    penalty: SEVEN_TO_TWENTY,
    mark: 'u',
  },
  {
    code: 'L2008-16',
    articles: '16',
    en: 'Selling, buying or exchanging a person for cross-border transfer',
    km: 'ការលក់ ទិញ ឬដោះដូរមនុស្សដើម្បីបញ្ជូនឆ្លងដែន',
    palermo: 'tip',
    penalty: SEVEN_TO_TWENTY,
    mark: 'u',
  },
  {
    code: 'L2008-17',
    articles: '17',
    en: 'Transportation with purpose',
    km: 'ការដឹកជញ្ជូនមនុស្សដោយមានគោលបំណង',
    palermo: 'tip',
    penalty: SEVEN_TO_TWENTY,
    mark: 'u',
  },
  {
    code: 'L2008-18',
    articles: '18',
    en: 'Cross-border transportation',
    km: 'ការដឹកជញ្ជូនមនុស្សឆ្លងដែន',
    palermo: 'tip',
    penalty: SEVEN_TO_TWENTY,
    mark: 'u',
  },
  {
    code: 'L2008-19',
    articles: '19',
    en: 'Receipt of a person with purpose',
    km: 'ការទទួលមនុស្សដោយមានគោលបំណង',
    palermo: 'tip',
    penalty: SEVEN_TO_TWENTY,
    mark: 'u',
  },
  {
    code: 'L2008-20',
    articles: '20',
    en: 'Receipt of a person to assist the offender',
    km: 'ការទទួលមនុស្សដើម្បីជួយជនល្មើស',
    palermo: 'depends_on_elements',
    mark: 'u',
  },
  {
    code: 'L2008-21',
    articles: '21',
    en: 'Abduction, detention or confinement',
    km: 'ការចាប់ពង្រត់ ឃាត់ខ្លួន ឬបង្ខាំង',
    palermo: 'related',
    mark: 'u',
  },
  { code: 'L2008-22', articles: '22', en: 'Article 22 of the law', km: 'មាត្រា ២២ នៃច្បាប់', palermo: 'related', mark: 'u' },
  { code: 'L2008-23', articles: '23', en: 'Article 23 of the law', km: 'មាត្រា ២៣ នៃច្បាប់', palermo: 'related', mark: 'u' },
  { code: 'L2008-24', articles: '24', en: 'Soliciting', km: 'ការអូសទាញ', palermo: 'not_tip', penalty: { days: [1, 6] }, mark: 'u' },
  { code: 'L2008-25', articles: '25', en: 'Procurement of prostitution', km: 'ការរកផលប្រយោជន៍ពីពេស្យាកម្ម', palermo: 'related', mark: 'u' },
  {
    code: 'L2008-26',
    articles: '26',
    en: 'Aggravated procurement of prostitution',
    km: 'ការរកផលប្រយោជន៍ពីពេស្យាកម្មមានស្ថានទម្ងន់ទោស',
    palermo: 'related',
    mark: 'u',
  },
  {
    code: 'L2008-27',
    articles: '27',
    en: 'Procurement of prostitution, article 27',
    km: 'ការរកផលប្រយោជន៍ពីពេស្យាកម្ម មាត្រា ២៧',
    palermo: 'related',
    mark: 'u',
  },
  {
    code: 'L2008-28',
    articles: '28',
    en: 'Procurement of child prostitution',
    km: 'ការរកផលប្រយោជន៍ពីពេស្យាកម្មកុមារ',
    palermo: 'depends_on_elements',
    penalty: SEVEN_TO_TWENTY,
    mark: 'u',
  },
  { code: 'L2008-29', articles: '29', en: 'Managing prostitution', km: 'ការគ្រប់គ្រងពេស្យាកម្ម', palermo: 'related', mark: 'u' },
  {
    code: 'L2008-30',
    articles: '30',
    en: 'Managing an establishment for prostitution',
    km: 'ការគ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្ម',
    palermo: 'related',
    mark: 'u',
  },
  {
    code: 'L2008-31',
    articles: '31',
    en: 'Managing an establishment for child prostitution',
    km: 'ការគ្រប់គ្រងគ្រឹះស្ថានពេស្យាកម្មកុមារ',
    palermo: 'depends_on_elements',
    mark: 'u',
  },
  {
    code: 'L2008-32',
    articles: '32',
    en: 'Providing premises for prostitution',
    km: 'ការផ្តល់កន្លែងសម្រាប់ពេស្យាកម្ម',
    palermo: 'related',
    mark: 'u',
  },
  {
    code: 'L2008-33',
    articles: '33',
    en: 'Providing premises for child prostitution',
    km: 'ការផ្តល់កន្លែងសម្រាប់ពេស្យាកម្មកុមារ',
    palermo: 'depends_on_elements',
    mark: 'u',
  },
  {
    code: 'L2008-34',
    articles: '34',
    en: 'Purchase of child prostitution',
    km: 'ការទិញពេស្យាកម្មកុមារ',
    palermo: 'depends_on_elements',
    penalty: TWO_TO_FIVE,
    mark: 'u',
  },
  {
    code: 'L2008-35',
    articles: '35',
    en: 'Soliciting for child prostitution',
    km: 'ការអូសទាញសម្រាប់ពេស្យាកម្មកុមារ',
    palermo: 'depends_on_elements',
    mark: 'u',
  },
  {
    code: 'L2008-36',
    articles: '36',
    en: 'Loan tied to child prostitution',
    km: 'ការឱ្យខ្ចីប្រាក់ជាប់នឹងពេស្យាកម្មកុមារ',
    palermo: 'depends_on_elements',
    mark: 'u',
  },
  {
    code: 'L2008-37',
    articles: '37',
    en: 'Contract tied to child prostitution',
    km: 'កិច្ចសន្យាជាប់នឹងពេស្យាកម្មកុមារ',
    palermo: 'depends_on_elements',
    mark: 'u',
  },
  { code: 'L2008-38-40', articles: '38-40', en: 'Pornography', km: 'រូបភាពអាសអាភាស', palermo: 'not_tip', mark: 'u' },
  { code: 'L2008-41', articles: '41', en: 'Child pornography', km: 'រូបភាពអាសអាភាសកុមារ', palermo: 'related', mark: 'u' },
  {
    code: 'L2008-42-44',
    articles: '42-44',
    en: 'Indecency against a minor under 15',
    km: 'អំពើអាសអាភាសលើអនីតិជនអាយុក្រោម ១៥ ឆ្នាំ',
    palermo: 'not_tip',
    mark: 'u',
  },
]

/** Offences of other laws under which such cases are tried; articles are added when the texts are at hand. */
export const OTHER_LAWS: readonly {
  readonly code: string
  readonly en: string
  readonly km: string
  readonly aliases?: readonly string[]
}[] = [
  { code: 'L2008-NS', en: '2008 law, article not stated', km: 'ច្បាប់ ២០០៨ មិនបានបញ្ជាក់មាត្រា', aliases: ['2008 law', 'Anti-trafficking law'] },
  { code: 'CC-RAPE', en: 'Criminal code: rape', km: 'ក្រមព្រហ្មទណ្ឌ៖ រំលោភ', aliases: ['Rape'] },
  { code: 'CC-DETENTION', en: 'Criminal code: unlawful detention', km: 'ក្រមព្រហ្មទណ្ឌ៖ ឃុំខ្លួនខុសច្បាប់' },
  { code: 'CC-FRAUD', en: 'Criminal code: fraud', km: 'ក្រមព្រហ្មទណ្ឌ៖ ឆបោក' },
  { code: 'CC-OTHER', en: 'Criminal code: other', km: 'ក្រមព្រហ្មទណ្ឌ៖ ផ្សេងទៀត', aliases: ['Criminal code', 'Penal code'] },
  { code: 'LL-FORCED', en: 'Labour law: forced labour', km: 'ច្បាប់ការងារ៖ ពលកម្មដោយបង្ខំ' },
  { code: 'LL-CHILD', en: 'Labour law: child labour', km: 'ច្បាប់ការងារ៖ ពលកម្មកុមារ' },
  { code: 'LL-OTHER', en: 'Labour law: other', km: 'ច្បាប់ការងារ៖ ផ្សេងទៀត', aliases: ['Labour law', 'Labor law'] },
  { code: 'IM-OTHER', en: 'Immigration law', km: 'ច្បាប់អន្តោប្រវេសន៍' },
  { code: 'OT-OTHER', en: 'Another law', km: 'ច្បាប់ផ្សេង' },
  { code: 'NS', en: 'Law not stated', km: 'មិនបានបញ្ជាក់ច្បាប់', aliases: ['Unknown'] },
]

/** `38-40` stands for three articles, each of which a clerk may write alone. */
function listArticles(articles: string): readonly string[] {
  const [first = 0, last = first] = articles.split('-').map(Number)
  return first === last ? [articles] : [articles, ...Array.from({ length: last - first + 1 }, (_, i) => String(first + i))]
}

/** The ways in which returns name an article; Khmer digits and spacing are folded before they are compared. */
const spellings = (article: string): readonly string[] => [
  `L2008-${article}`,
  `2008 law article ${article}`,
  `2008 law, article ${article}`,
  `Law 2008 art. ${article}`,
  `Article ${article}`,
  `art. ${article}`,
  `art ${article}`,
  `ច្បាប់ ២០០៨ មាត្រា ${article}`,
  `ច្បាប់ ២០០៨ មាត្រា${article}`,
  `មាត្រា ${article}`,
  `មាត្រា${article}`,
]

const years = ([from, to]: readonly [number, number]) => ({
  en: `${from} to ${to} years`,
  km: `ពី ${toKhmerDigits(String(from))} ដល់ ${toKhmerDigits(String(to))} ឆ្នាំ`,
})

/** What the law gives for it, said where an article is chosen; of a range from memory, that it has to be checked. */
function noteOf({ penalty, mark }: Offence): Words | undefined {
  if (!penalty) return undefined
  const toCheck = mark === 'u' ? { en: ' To be checked.', km: ' ត្រូវផ្ទៀងផ្ទាត់។' } : { en: '', km: '' }
  if ('days' in penalty) {
    const [from, to] = penalty.days
    return {
      en: `Prison: ${from} to ${to} days.${toCheck.en}`,
      km: `ទោសពន្ធនាគារ៖ ពី ${toKhmerDigits(String(from))} ដល់ ${toKhmerDigits(String(to))} ថ្ងៃ។${toCheck.km}`,
    }
  }
  const [plain, more] = [years(penalty.years), penalty.aggravated && years(penalty.aggravated)]
  return {
    en: `Prison: ${plain.en}${more ? `; ${more.en} if aggravated (a minor, an official, a group)` : ''}.${toCheck.en}`,
    km: `ទោសពន្ធនាគារ៖ ${plain.km}${more ? `; ${more.km} បើមានស្ថានទម្ងន់ទោស (អនីតិជន មន្ត្រី ក្រុម)` : ''}។${toCheck.km}`,
  }
}

const codes = OFFENCES.map((offence): Code => {
  const { code, articles, en, km } = offence
  const note = noteOf(offence)
  return {
    code,
    words: { en: `2008 law, article ${articles}: ${en}`, km: `ច្បាប់ ២០០៨ មាត្រា ${toKhmerDigits(articles)}៖ ${km}` },
    aliases: [en, km, ...listArticles(articles).flatMap(spellings)],
    ...(note ? { note } : {}),
  }
})

/** Articles that releases count as one, by what they are about. Those on the trade in people (8 to 20) stay each by itself. */
const ARTICLES_TOGETHER: readonly { code: string; articles: string; about: Words; of: readonly string[] }[] = [
  {
    code: 'L2008-HELD',
    articles: '21-23',
    about: { en: 'abduction and detention', km: 'ការចាប់ពង្រត់ និងការបង្ខាំង' },
    of: ['21', '22', '23'],
  },
  {
    code: 'L2008-PROSTITUTION',
    articles: '25-27, 29, 30, 32',
    about: { en: 'prostitution of others', km: 'ពេស្យាកម្មរបស់អ្នកដទៃ' },
    of: ['25', '26', '27', '29', '30', '32'],
  },
  {
    code: 'L2008-CHILDREN',
    articles: '28, 31, 33-37, 41, 42-44',
    about: { en: 'sexual exploitation of children', km: 'ការធ្វើអាជីវកម្មផ្លូវភេទលើកុមារ' },
    of: ['28', '31', '33', '34', '35', '36', '37', '41', '42-44'],
  },
  {
    code: 'L2008-PUBLIC',
    articles: '24, 38-40',
    about: { en: 'soliciting and pornography', km: 'ការអូសទាញ និងរូបភាពអាសអាភាស' },
    of: ['24', '38-40'],
  },
]

/** And other laws, each as one; so a total by law and article is not withheld for the few of one article. Whatever their numbers. */
const joined = () =>
  [
    ...ARTICLES_TOGETHER.map(({ code, articles, about, of }) => ({
      code,
      words: { en: `2008 law, articles ${articles}: ${about.en}`, km: `ច្បាប់ ២០០៨ មាត្រា ${toKhmerDigits(articles)}៖ ${about.km}` },
      of: of.map((article) => `L2008-${article}`),
    })),
    { code: 'CC', words: { en: 'Criminal code', km: 'ក្រមព្រហ្មទណ្ឌ' }, of: ['CC-RAPE', 'CC-DETENTION', 'CC-FRAUD', 'CC-OTHER'] },
    { code: 'LL', words: { en: 'Labour law', km: 'ច្បាប់ការងារ' }, of: ['LL-FORCED', 'LL-CHILD', 'LL-OTHER'] },
    { code: 'OTHER-LAW', words: { en: 'Immigration law, or another', km: 'ច្បាប់អន្តោប្រវេសន៍ ឬច្បាប់ផ្សេង' }, of: ['IM-OTHER', 'OT-OTHER'] },
    { code: 'NO-LAW', words: { en: 'Law not stated', km: 'មិនបានបញ្ជាក់ច្បាប់' }, of: ['NS', 'unknown'] },
  ].map((one) => ({ ...one, validFrom: '2026-12-01' }))

/** Articles from one to another, by the numbers with which they begin. */
const articlesIn = (from: number, to: number): string[] =>
  OFFENCES.flatMap(({ code, articles }) => (Number.parseInt(articles) >= from && Number.parseInt(articles) <= to ? [code] : []))
const ofOtherLaws = (): string[] => joined().flatMap(({ code, of }) => (['CC', 'LL', 'OTHER-LAW'].includes(code) ? of : []))

/** Where the row by law and article has a small number: what is nearest in the law first, then each law as one. */
const order = () =>
  groupsOf({
    'L2008-REMOVAL': ['2008 law, articles 8-11: unlawful removal', 'ច្បាប់ ២០០៨ មាត្រា ៨-១១៖ ការយកមនុស្សទៅដោយមិនស្របច្បាប់', articlesIn(8, 11)],
    'L2008-RECRUITMENT': ['2008 law, articles 12-13: recruitment', 'ច្បាប់ ២០០៨ មាត្រា ១២-១៣៖ ការជ្រើសរើស', articlesIn(12, 13)],
    'L2008-SALE': ['2008 law, articles 14-16: selling, buying or exchanging', 'ច្បាប់ ២០០៨ មាត្រា ១៤-១៦៖ ការលក់ ទិញ ឬដោះដូរ', articlesIn(14, 16)],
    'L2008-TRANSPORT': ['2008 law, articles 17-20: transport and receipt', 'ច្បាប់ ២០០៨ មាត្រា ១៧-២០៖ ការដឹកជញ្ជូន និងការទទួល', articlesIn(17, 20)],
    'L2008-TRADE': ['2008 law, articles 8-20: trade in people', 'ច្បាប់ ២០០៨ មាត្រា ៨-២០៖ ការជួញដូរមនុស្ស', articlesIn(8, 20)],
    'L2008-RELATED': ['2008 law, articles 21-44', 'ច្បាប់ ២០០៨ មាត្រា ២១-៤៤', articlesIn(21, 44)],
    L2008: ['2008 law, any article', 'ច្បាប់ ២០០៨ មាត្រាណាមួយ', articlesIn(8, 44)],
    'OTHER-LAWS': ['Another law', 'ច្បាប់ផ្សេង', ofOtherLaws()],
    'NOT-L2008': ['Another law, or not stated', 'ច្បាប់ផ្សេង ឬមិនបានបញ្ជាក់', [...ofOtherLaws(), 'NS', 'unknown', 'several']],
  })

export default defineCodeList({
  id: 'offences',
  words: { en: 'Law and article', km: 'ច្បាប់ និងមាត្រា' },
  source: 'Royal Kram NS/RKM/0208/005, unofficial translation; penalties marked in OFFENCES',
  together: joined(),
  whole: { order: order(), validFrom: '2026-12-02' },
  codes: [...codes, ...OTHER_LAWS.map(({ code, en, km, aliases }) => ({ code, words: { en, km }, aliases: aliases ?? [] }))],
})
