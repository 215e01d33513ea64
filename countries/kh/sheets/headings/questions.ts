import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { joined } from '../joined.ts'

/** Columns of a form of the web, called by its questions. Khmer is a draft until a native reader has signed it. */

const WHEN = ['on what day ', 'on which day ', 'on what date ', 'on which date ', 'what day ', 'which day ', 'when ']
const WHO = ['the accused', 'the defendant', 'the person', 'he or she', 'he/she', 'this person', 'the accused person']
const CASE = ['the case', 'the file', 'the case file', 'the matter']
const IS = ['is ', 'was ', 'were ']

export const QUESTIONS: readonly HeadingWords[] = [
  { fields: ['age_band'], phrases: joined(['how old ', 'what age '], IS, WHO) },
  { fields: ['sex'], phrases: joined(['what is the sex of ', 'what sex is ', 'sex of '], WHO) },
  {
    fields: ['citizenship'],
    phrases: joined(['what nationality ', 'which nationality ', 'of what nationality ', 'of which country '], IS, WHO),
  },
  {
    fields: ['case_number'],
    phrases: joined(['what is ', 'which is '], ['the number of the case', 'the case number', 'the number of the file']),
  },
  {
    fields: ['accused_name'],
    phrases: joined(['what is the name of ', 'what is the full name of ', 'full name of '], WHO),
  },
  {
    fields: ['registered_on'],
    phrases: [
      ...joined(WHEN, ['is ', 'was '], CASE, [' registered', ' entered', ' opened', ' received', ' recorded', ' entered in the register']),
      ...joined(WHEN, ['did the court '], ['receive ', 'register '], CASE),
    ],
  },
  { fields: ['charged_on'], phrases: joined(WHEN, ['is ', 'was '], WHO, [' charged', ' indicted', ' put under judicial investigation']) },
  {
    fields: ['decided_on'],
    phrases: [
      ...joined(
        WHEN,
        ['is ', 'was '],
        ['the judgment', 'the judgement', 'the verdict', 'the decision', 'judgment'],
        [' given', ' pronounced', ' made', ' delivered', ' announced', ' handed down'],
      ),
      ...joined(WHEN, ['did the court decide', 'did the court give judgment', 'was it decided']),
    ],
  },
  {
    fields: ['outcome', 'decided_on'],
    phrases: [
      ...joined(['what did ', 'how did '], ['the court', 'the judge', 'the judges'], [' decide', ' rule', ' find']),
      ...joined(['what was ', 'what is '], ['the result', 'the outcome', 'the decision', 'the verdict']),
      ...joined(['how did '], CASE, [' end']),
    ],
  },
  {
    fields: ['stage'],
    phrases: [
      ...joined(['where is ', 'at what stage is ', 'at which stage is ', 'what stage is '], CASE, ['', ' now', ' today', ' at', ' at now']),
    ],
  },
  {
    fields: ['presence', 'outcome'],
    phrases: joined(['was ', 'did '], WHO, [
      ' present at the judgment',
      ' at the judgment',
      ' at the trial',
      ' present at the trial',
      ' come to the trial',
      ' come to court',
      ' present',
    ]),
  },
  {
    fields: ['offence'],
    part: 'article',
    phrases: [...joined(['which ', 'what ', 'under which '], ['article', 'articles', 'article(s)']), 'which articles of'],
  },
  { fields: ['offence'], phrases: joined(['what ', 'with what ', 'of what '], IS, WHO, [' charged with', ' accused of', ' charged']) },
  {
    fields: ['suspended_months'],
    phrases: joined(['how many '], ['months ', 'years ', 'of these ', 'of them ', ''], ['are ', 'is ', 'were ', 'was '], ['suspended']),
  },
  { fields: ['sentence_months'], phrases: joined(['how many '], ['months', 'years'], [' in prison', ' of prison', ' of imprisonment']) },
  { fields: ['fine'], phrases: joined(['how much is ', 'how much was ', 'how high is '], ['the fine']) },
  {
    fields: ['compensation'],
    phrases: [...joined(['how much '], ['compensation', 'must be paid to the victim', 'goes to the victim', 'is paid to the victim'])],
  },
]

/** How a form says that its question is to be answered. */
export const HOW_TO_ANSWER: readonly string[] = [
  ...joined(['tick ', 'select ', 'choose ', 'mark '], ['all', 'all that apply', 'one', 'one only', 'one answer']),
  ...joined(['leave ', 'leave it '], ['empty', 'blank', 'open'], ['', ' if none', ' if not yet', ' if there is none', ' if not known']),
  ...joined(['if '], ['any', 'none', 'known', 'decided', 'convicted', 'judged', 'there is one']),
  ...joined(['besides ', 'beside ', 'in addition to ', 'on top of '], ['the years', 'the months', 'these years']),
  ...joined(['in '], ['full', 'figures', 'words', 'numbers', 'years', 'riel']),
  'ជ្រើសរើស',
  'គូសទាំងអស់',
  'ទុកទទេបើគ្មាន',
  'បើមាន',
]

/** What a form of the web asks beside, and when it was sent. */
export const BESIDE_QUESTIONS: readonly string[] = [
  ...joined(['anything ', 'is there anything '], ['else', 'to add', 'else to say', 'else to add', 'more']),
  ...joined(['other ', 'any other '], ['remark', 'remarks', 'comment', 'comments', 'information']),
  'timestamp',
  'time stamp',
  'submission time',
  'submitted at',
  'time of submission',
  'ត្រាពេលវេលា',
  'មានអ្វីផ្សេងទៀត',
]
