/**
 * How people ask, who do not know what a figure is called: other words for those of a name, words of a sentence that no name has, and questions whose
 * answer is no figure. The Khmer is a draft until a native reader signs it.
 */
import { both } from './say.ts'

/** Beside a word that is looked for, the one that names have for it. */
export const CALLED: Readonly<Record<string, string>> = {
  woman: 'female',
  women: 'female',
  girl: 'female',
  girls: 'female',
  ស្ត្រី: 'ស្រី',
  នារី: 'ស្រី',
  man: 'male',
  men: 'male',
  boy: 'male',
  boys: 'male',
  បុរស: 'ប្រុស',
  child: 'under 18',
  children: 'under 18',
  minor: 'under 18',
  minors: 'under 18',
  kids: 'under 18',
  underage: 'under 18',
  កុមារ: 'ក្រោម 18',
  អនីតិជន: 'ក្រោម 18',
  courts: 'court',
  victims: 'victim',
  conviction: 'convicted',
  convictions: 'convicted',
  sentence: 'convicted',
  sentenced: 'convicted',
  sentences: 'convicted',
  money: 'paid',
  arrests: 'arrest',
  prosecution: 'prosecuted',
  prosecutions: 'prosecuted',
  prosecute: 'prosecuted',
  identification: 'identified',
  referral: 'referred',
  referrals: 'referred',
  allegation: 'allegations',
  compounds: 'compound',
  scams: 'scam',
  officers: 'officials',
  trials: 'tried',
  shelters: 'shelter',
  provinces: 'province',
  compensation: 'restitution',
  compensated: 'restitution',
  damages: 'restitution',
  សំណង: 'ការសងវិញ',
  reported: 'return',
  report: 'return',
  reports: 'return',
}

/** Of a question, and of no figure's name. */
export const SMALL: ReadonlySet<string> = new Set(
  'a all an and any are been by cambodia did do does for from had has have how in is it many me much not number of on or that the their there they to was were what when where which who why with'.split(
    ' ',
  ),
)

/** What is asked of the record itself: by which words, and where it is answered. */
export type Answer =
  | 'signs'
  | 'cite'
  | 'take'
  | 'took'
  | 'annual'
  | 'quote'
  | 'missing'
  | 'check'
  | 'counted'
  | 'about'
  | 'changed'
  | 'said'
  | 'recommended'
export const SOUGHT_BY: Readonly<Record<Answer, RegExp>> = {
  signs: /padlock|\block\b|hatch|dotted|dashed|\bdash\b|stripe|\bsigns?\b|symbol|legend|≥|≈|≠|partial|រូបសោ|ឆ្នូត|សញ្ញា/,
  cite: /\bcit(?:e|ed|es|ing|ation|ations)\b|footnote|quot(?:e|ing)|ដកស្រង់/,
  take: /\bcsv\b|excel|xlsx|\bjson\b|spreadsheet|download|data ?package|data ?set|\bapi\b|ទាញយក/,
  took: /how long|duration|delay|\bdays\b|how fast|speed|រយៈពេល|ប៉ុន្មានថ្ងៃ/,
  annual: /annual|year(?:ly)? report|ប្រចាំឆ្នាំ/,
  quote:
    /small number|threshold|divid|withh|hidden|secret|zero|how many|estimate|prevalence|compar|rank|increas|decreas|more than|fewer|reliab|complete|accura|មិនបង្ហាញ|លាក់|សូន្យ|ប៉ុន្មាន|ប្រៀបធៀប|ចំណាត់ថ្នាក់/,
  about:
    /\babout (?:us|this)|^about$|who (?:runs|keeps|made|owns|is behind)|contact|licen[cs]e|re-?use|terms of use|copyright|អ្នករក្សា|អាជ្ញាប័ណ្ណ|ទំនាក់ទំនង/,
  changed: /revis|correct(?:ed|ion)|taken back|withdrawn|what changed|បានកែ|ដកវិញ/,
  said: /promis|pledg|claimed|announc|សន្យា|អះអាង/,
  recommended: /recommend|អនុសាសន៍/,
  missing: /missing|not? report|did ?n.t|not sen[dt]|silent|late\b|overdue|មិនរាយការណ៍|មិនបានរាយការណ៍|មិនទាន់|ខ្វះ|យឺត/,
  check: /verif|tamper|alter|chang|proof|prove|trust|receipt|certificate|ផ្ទៀងផ្ទាត់|កែប្រែ|បង្កាន់ដៃ|ភស្តុតាង|ជឿ/,
  counted: /method|defin|mean|count(?:ed|s)? (?:as|how)|how .*counted|និយមន័យ|របៀបរាប់/,
}

export const SOUGHT = {
  annual: both('Annual reports that were frozen and put out', 'របាយការណ៍|ប្រចាំ|ឆ្នាំ|ដែល|បាន|បិទ និង|ចេញផ្សាយ'),
  'annual-none': both('No annual report has been put out here yet.', 'មិន|ទាន់|មាន|របាយការណ៍|ប្រចាំ|ឆ្នាំ|ចេញផ្សាយ|នៅ|ទីនេះ|ទេ។'),
  quote: both(
    'What withheld, at least and about mean, and what may be said of two years: before you quote a figure',
    'អត្ថន័យ|នៃ មិនបង្ហាញ យ៉ាង|តិច ប្រហែល និង|អ្វី|ដែល|អាច|និយាយ|អំពី|ឆ្នាំ|ពីរ៖ មុន|ពេល|ដក|ស្រង់|តួលេខ',
  ),
  missing: both(
    'How many returns have not come stands on the page of each figure; which, where that was released, under the tiles',
    'របាយការណ៍|ប៉ុន្មាន|មិន|ទាន់|មក មាន|លើ|ទំព័រ|តួលេខ|នីមួយៗ ហើយ|ណា|ខ្លះ ក្រោម|ក្រឡា បើ|បាន|ចេញផ្សាយ',
  ),
  about: both(
    'Who keeps this record, who approves what goes out, and under which licence',
    'អ្នក|ណា|រក្សា|កំណត់ត្រា|នេះ អ្នក|ណា|អនុម័ត|អ្វី|ដែល|ចេញ និង|អាជ្ញាប័ណ្ណ',
  ),
  changed: both('What was released, and whether anything was revised or taken back', 'អ្វី|ដែល|បាន|ចេញផ្សាយ ហើយ|មាន|អ្វី|ត្រូវ|បាន|កែ|ឬ|ដក|វិញ|ឬ|ទេ'),
  said: both('What was promised or claimed in public, and what was recorded', 'អ្វី|ដែល|បាន|សន្យា ឬ|អះអាង|ជា|សាធារណៈ និង|អ្វី|ដែល|បាន|កត់ត្រា'),
  recommended: both('Recommendations, and what shows where they stand', 'អនុសាសន៍ និង|អ្វី|ដែល|បង្ហាញ|ថា|វា|ដល់|ណា'),
  check: both('How to see that nobody changed a number afterwards', 'របៀប|មើល|ថា|គ្មាន|អ្នក|ណា|កែ|តួលេខ|ក្រោយ|មក'),
  counted: both('How each figure is counted', 'របៀប|រាប់|តួលេខ|នីមួយៗ'),
  signs: both('Every sign on these pages, in one list', 'សញ្ញា|ទាំងអស់|លើ|ទំព័រ|ទាំងនេះ ក្នុង|បញ្ជី|តែ|មួយ'),
  cite: both(
    'A citation ready to copy stands on the page of each figure and of each release',
    'របៀប|ដកស្រង់|ដែល|អាច|ចម្លង មាន|លើ|ទំព័រ|តួលេខ និង|ការ|ចេញផ្សាយ|នីមួយៗ',
  ),
  take: both(
    'Files to take away (CSV, Excel, JSON) stand on the page of each figure; addresses for programs',
    'ឯកសារ|យក|ទៅ|ប្រើ (CSV Excel JSON) មាន|លើ|ទំព័រ|តួលេខ|នីមួយៗ។ អាសយដ្ឋាន|សម្រាប់|កម្មវិធី',
  ),
  took: both('What can be counted of how long something takes, released or not', 'អ្វី|ដែល|អាច|រាប់|ថា|យូរ|ប៉ុន្មាន ទោះ|បាន|ចេញផ្សាយ|ឬ|មិន|ទាន់'),
  elsewhere: both('This may be what you ask', 'នេះ|អាច|ជា|អ្វី|ដែល|អ្នក|សួរ'),
} as const
