/**
 * What a paper says that no other form holds. One record is one statement: of what matter, about whom in it, what, how much or which, on what day, and how
 * it is said. So "nobody asked", "not known", "none" and a number stay four things (DESIGN 4), and what two papers say differently stays two.
 */
import { UNITS_IN_HUNDREDTHS } from '../lists/papers.ts'
import { day, hiddenText, lawBasis } from './acts.ts'
import { ageBand, citizenship, formOfExploitation, office, personCode, province, remarks, sex, workCode } from './common.ts'
import {
  amountInHundredths,
  caseNumber,
  date,
  defineKind,
  integer,
  sealedDate,
  sealedInteger,
  type OwnField,
  type RecordKind,
} from './define.ts'

const paperNumber = (id: string, en: string, km: string, purpose: string): OwnField =>
  caseNumber(id, en, km, {
    purpose,
    isTitled: true,
    risk: 'Leads to the paper, which its office guards; of the words in it only first letters stay',
  })
const statedDay = (id: string, en: string, km: string, purpose: string): OwnField =>
  date(id, en, km, { purpose, risk: 'Low: the day of an act of an office; a day of somebody’s own life is no fact of the list' })

const stated = (id: string, en: string, km: string, purpose: string): readonly OwnField[] =>
  amountInHundredths(id, en, km, {
    unit: 'of the unit beside it',
    inHundredths: { field: 'unit', units: UNITS_IN_HUNDREDTHS },
    purpose,
    risk: 'Low: a number of an event, or an amount',
  })

const PAPER_STATEMENT = defineKind({
  id: 'paper_statement',
  words: { en: 'Statement of a paper', km: 'អំណះអំណាងក្នុងឯកសារ' },
  unit: 'event',
  concerns: 'victim',
  // Every body types its own. It stands beside the number of a matter in clear, so it may not lie on the protection side; and because a shelter's paper may
  // say where somebody is, no other body, of either side, ever reads one or is led to one by a link.
  side: 'shared',
  isOwnAlone: true,
  table: 'paper_statements',
  basis: 'The duty under which the office wrote or received the paper',
  recipients: 'The office that typed it; those who work on the matter; national figures without names',
  retention: 'As long as the paper; coded counts for ever',
  fields: [
    office('offices'),
    paperNumber('paper', 'Number of the paper', 'លេខឯកសារ', 'Says which paper it stands in'),
    day('paper_on', 'Day of the paper', 'ថ្ងៃនៃឯកសារ', 'Puts the statement in its period'),
    integer('line', 'Number of the statement', 'លេខអំណះអំណាង', {
      counted: false,
      max: 5_000,
      purpose: 'Tells two statements of one paper apart',
      risk: 'None: a running number',
    }),
    paperNumber('matter', 'Number of the matter', 'លេខរឿង', 'Brings together what several papers say of one matter'),
    workCode('about', 'About', 'អំពី', 'statement-subjects', 'Says of what in the matter it is said'),
    integer('subject_no', 'Which of them', 'លេខរៀង', {
      counted: false,
      max: 5_000,
      purpose: 'Tells two persons or letters of one matter apart',
      risk: 'None: a running number',
    }),
    workCode('fact', 'What', 'អ្វី', 'statement-facts', 'Says what is stated'),
    workCode('said', 'How it is said', 'របៀបនិយាយ', 'statement-states', 'None, not known and not asked are three things'),
    workCode('none_word', 'Word of the none', 'ពាក្យថាគ្មាន', 'statement-none-words', 'A place left blank is no none'),
    ...stated('quantity', 'How many or how much', 'ចំនួន', 'What the paper says'),
    workCode('qualifier', 'How exact', 'ភាពជាក់លាក់', 'statement-qualifiers', 'About and at least stay so'),
    ...stated('quantity_most', 'and at most', 'និងច្រើនបំផុត', 'The upper end of a between'),
    workCode('unit', 'Unit', 'ឯកតា', 'statement-units', 'An amount stays in its own currency'),
    personCode('answer', 'Answer, or kind', 'ចម្លើយ ឬប្រភេទ', 'statement-answers', 'What is no number'),
    lawBasis,
    sex,
    ageBand,
    citizenship,
    formOfExploitation,
    province,
    workCode('holder', 'Office named', 'ការិយាល័យដែលបានលើកឡើង', 'offices', 'Who has a file, or is asked'),
    statedDay('from_on', 'Of the time from', 'រយៈពេលចាប់ពី', 'Says of what time a number is'),
    statedDay('until_on', 'to the end of', 'ដល់ចុង', 'Says of what time a number is'),
    statedDay('on_day', 'On the day', 'នៅថ្ងៃ', 'Says when it was; two papers may say two days'),
    workCode('day_kind', 'How exact the day is', 'ភាពជាក់លាក់នៃថ្ងៃ', 'statement-day-kinds', 'A day about, before or after stays so'),
    workCode('basis', 'On what it rests', 'មូលដ្ឋាន', 'statement-bases', 'An allegation is never a finding'),
    workCode('said_by', 'Who says it', 'អ្នកណានិយាយ', 'statement-sayers', 'What two people say in one paper stays two'),
    paperNumber('corrects', 'Takes the place of what this paper says', 'ជំនួសឯកសារលេខ', 'A correction overwrites nothing'),
    sealedInteger('age_years', 'Age in years', 'អាយុគិតជាឆ្នាំ', {
      unit: 'years',
      max: 120,
      purpose: 'The number stays sealed; child or adult stands in clear',
      risk: 'A child’s age in a district points to the child: sealed at the edge',
    }),
    sealedDate('born_on', 'Born on', 'កើតនៅថ្ងៃ', {
      purpose: 'Says how old somebody was on a day, and settles nothing by itself: two papers may say two days',
      risk: 'With a name it is a person: sealed at the edge',
    }),
    hiddenText('written_as', 'Name as it is written', 'ឈ្មោះតាមការសរសេរ', 'Keeps each spelling of each paper', 'Names a person: sealed', 200),
    remarks,
  ],
})

export const PAPER_KINDS: readonly RecordKind[] = [PAPER_STATEMENT]
