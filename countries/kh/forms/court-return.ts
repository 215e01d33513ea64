import { defineForm, fieldsFrom } from '../../../src/core/country/index.ts'
import type { Problem, RowValues } from '../../../src/core/country/index.ts'
import { labourLawAsked, sentenceInRange } from '../case-rules.ts'
import { checkSentence, isTrafficking, lawOf } from '../law.ts'
import { isBefore } from '../row-rules.ts'

/** One row is one accused person in one case. The name is sealed on the clerk's machine; everything else is coded. */
export default defineForm({
  id: 'court-return',
  words: { en: 'Court return: accused persons in trafficking cases', km: 'របាយការណ៍តុលាការ៖ ជនជាប់ចោទក្នុងសំណុំរឿងជួញដូរមនុស្ស' },
  version: 1,
  kind: 'accused_episode',
  fields: fieldsFrom('accused_episode', {
    court: { required: true, headings: ['Court of first instance', 'សាលាដំបូង'] },
    case_number: { required: true, headings: ['Case no.', 'Case no', 'Case', 'លេខរឿង'] },
    accused_no: { headings: ['Accused no.', 'Accused no', 'ជនជាប់ចោទទី'] },
    accused_name: { required: true, headings: ['Accused name', 'Name', 'Full name', 'គោត្តនាម និងនាម', 'ឈ្មោះ'] },
    accused_name_latin: { headings: ['Latin name', 'Name (Latin)', 'ឈ្មោះឡាតាំង', 'អក្សរឡាតាំង'] },
    registered_on: { required: true, headings: ['Date registered', 'Registration date', 'Date', 'ថ្ងៃខែ', 'កាលបរិច្ឆេទចុះបញ្ជី'] },
    offence: { required: true, headings: ['Offence', 'Article', 'Law', 'ច្បាប់', 'បទល្មើស', 'មាត្រា'] },
    other_offences: { headings: ['Further charges'] },
    form_of_exploitation: { required: true, headings: ['Exploitation', 'ទម្រង់អាជីវកម្ម'] },
    stage: { required: true, headings: ['Stage of the case'] },
    decided_on: { headings: ['Decision date', 'Verdict date', 'ថ្ងៃសាលក្រម'] },
    presence: { required: true, headings: ['Presence', 'In absentia', 'វត្តមាន'] },
    outcome: { headings: ['Verdict', 'សាលក្រម'] },
    sentence_months: { headings: ['Sentence (months)', 'Sentence', 'Months', 'ទោស (ខែ)', 'ទោសគិតជាខែ'] },
    sentence_days: { headings: ['Sentence (days)'] },
    sex: { required: true, headings: ['Gender'] },
    age_band: { required: true, headings: ['Age', 'Age group', 'អាយុ'] },
    citizenship: { required: true, headings: ['Nationality'] },
    is_official: { required: true, headings: ['Official', 'Is official', 'ជាមន្ត្រី'] },
    charged_on: { headings: ['Date charged'] },
    aggravations: { headings: ['Aggravation'] },
    roles: { headings: ['Role of the accused'] },
    person_type: {},
    victim_age_group: { headings: ['Victim', 'Victim age'] },
    form_detail: {},
    sector: {},
    site_type: {},
    relation_to_victim: {},
    acts: {},
    means: {},
    custody: {},
    suspended_months: { headings: ['Suspended', 'Suspended (months)'] },
    fine: { headings: ['Fine (riel)'] },
    compensation: { headings: ['Compensation (riel)', 'Compensation', 'សំណង'] },
    execution: {},
    review_result: {},
    settled: {},
  }),
  mayLackColumns: true,
  naturalKey: ['court', 'case_number'],
  ordinal: 'accused_no',
  // No case was here, says the court; a record of whoever works on one says otherwise.
  contradictedBy: [
    { kind: 'proceeding', office: 'court', date: 'initiated_on' },
    { kind: 'warrant', office: 'court', date: 'issued_on' },
  ],
  slot: {
    office: 'court',
    list: 'courts',
    date: 'registered_on',
    period: 'quarter',
    dueDays: 30,
    from: '2020-01-01',
    // A case of March is decided in October: the row goes on, and what was accepted of March stays as it was.
    afterwards: [
      'decided_on',
      'stage',
      'presence',
      'outcome',
      'sentence_months',
      'suspended_months',
      'fine',
      'compensation',
      'sentence_days',
      'custody',
      'execution',
      'review_result',
      'sentence_check',
    ],
  },
  derive: (row) => ({ law_basis: lawOf(row.offence), sentence_check: checkSentence(row), palermo_conform: isTrafficking(row) }),
  supposes,
  check: checkAccused,
})

type Found = Omit<Problem, 'row' | 'sheet'>
const error = (code: string, field: string, en: string, km: string): Found => ({ severity: 'error', code, field, message: { en, km } })

/** A court's own list seldom says what follows from the rest of it; what follows from nothing is not recorded, which is no answer. */
function supposes(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [outcome = '', decided = ''] = [row['outcome'], row['decided_on']]
  // Words that contradict each other are of somebody who was tried, as far as anybody knows.
  const isTried = outcome !== '' && outcome !== 'dismissed'
  return {
    stage: outcome !== '' || decided !== '' ? 'decided' : 'unknown',
    presence: isTried ? 'unknown' : 'not_applicable',
    form_of_exploitation: 'UNSPECIFIED',
    sex: 'unknown',
    age_band: 'unknown',
    citizenship: 'UNK',
    is_official: 'not_asked',
  }
}

/** Stages before any trial; an order of the investigating judge may end the case there. */
const NOT_TRIED = ['charged', 'investigating_judge', 'awaiting_trial']
/** Stages at which somebody has been tried. */
const TRIED = ['decided', 'appeal', 'final']

function checkAccused(row: RowValues): readonly Found[] {
  const { registered_on: registered, decided_on: decided, outcome, sentence_months: months, presence, stage } = row
  const found: Found[] = []
  if (typeof decided === 'string' && typeof registered === 'string' && isBefore(decided, registered)) {
    found.push(
      error('row.decided-before-registered', 'decided_on', 'The decision is dated before the case was registered.', 'ថ្ងៃសម្រេចមានមុនថ្ងៃចុះបញ្ជី។'),
    )
  }
  if ((months !== null || (row.sentence_days ?? null) !== null) && outcome !== 'convicted') {
    found.push(
      error('row.sentence-without-conviction', 'sentence_months', 'There is a sentence but no conviction.', 'មានទោស ប៉ុន្តែគ្មានការកាត់ទោស។'),
    )
  }
  if (typeof row.fine === 'number' && row.fine > 0 && outcome !== null && outcome !== 'convicted') {
    found.push(error('row.sentence-without-conviction', 'fine', 'There is a fine but no conviction.', 'មានប្រាក់ពិន័យ ប៉ុន្តែគ្មានការកាត់ទោស។'))
  }
  if (outcome !== null && decided === null) {
    // An order of dismissal has a day of its own that few lists keep.
    const severity = outcome === 'dismissed' ? 'warning' : 'error'
    found.push({
      ...error('row.outcome-without-date', 'decided_on', 'There is an outcome but no date of decision.', 'មានលទ្ធផល ប៉ុន្តែគ្មានថ្ងៃសម្រេច។'),
      severity,
    })
  }
  if (typeof stage === 'string' && TRIED.includes(stage) && outcome === null) {
    // A list may keep the day of a judgment and not what it was: that is then not recorded, and is said.
    found.push({
      ...error(
        'row.decided-without-outcome',
        'outcome',
        'The stage says that the case is decided; the outcome is empty.',
        'ដំណាក់កាលបញ្ជាក់ថាសម្រេចហើយ ប៉ុន្តែគ្មានលទ្ធផល។',
      ),
      // A list of appeals says what is appealed, and not how it was decided before.
      severity: decided === null && stage !== 'appeal' ? 'error' : 'warning',
    })
  }
  if (typeof stage === 'string' && NOT_TRIED.includes(stage) && decided !== null && outcome !== 'dismissed') {
    found.push(
      error(
        'row.decided-before-trial',
        'stage',
        'There is a date of decision, and the stage says that nobody has been tried yet.',
        'មានថ្ងៃសម្រេច ប៉ុន្តែដំណាក់កាលបញ្ជាក់ថាមិនទាន់ជំនុំជម្រះ។',
      ),
    )
  }
  // A case may be dismissed with nobody tried; a conviction or acquittal cannot.
  if ((outcome === 'convicted' || outcome === 'acquitted') && presence === 'not_applicable') {
    found.push(
      error(
        'row.tried-without-presence',
        'presence',
        'Somebody was tried: say whether in person or in absentia.',
        'មានការជំនុំជម្រះ៖ សូមបញ្ជាក់ថាចំពោះមុខ ឬកំបាំងមុខ។',
      ),
    )
  }
  if (typeof row.suspended_months === 'number' && row.suspended_months > (typeof months === 'number' ? months : 0)) {
    found.push(error('row.part-exceeds-whole', 'suspended_months', 'More is suspended than was sentenced.', 'ទោសព្យួរលើសទោសដែលបានផ្តន្ទា។'))
  }
  return [...found, ...sentenceInRange(row), ...labourLawAsked(row, 'offence')]
}
