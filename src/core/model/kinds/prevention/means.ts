/** Means: training, posts, equipment, meetings, plans, awareness, money (domain 7.6). */
import { actDay, number, office, publicProvince, riel, runningNumber, workCode, yesNo } from '../common.ts'
import { date, defineKind, integer } from '../define.ts'

const event = {
  unit: 'event',
  concerns: 'nobody',
  side: 'shared',
  basis: 'The national plan against trafficking; public finance law',
  recipients: 'The national committee; national figures',
  retention: 'Ten years; coded counts for ever',
} as const
const NOBODY = 'None'

export const TRAINING = defineKind({
  id: 'training',
  words: { en: 'Training', km: 'វគ្គបណ្តុះបណ្តាល' },
  table: 'trainings',
  spannedDay: 'held_on',
  ...event,
  fields: [
    office('national-offices'),
    runningNumber,
    actDay('held_on', 'Ended on', 'ថ្ងៃបញ្ចប់'),
    workCode('course', 'Course', 'វគ្គ', 'courses', 'Says what was taught'),
    workCode('audience', 'Audience', 'អ្នកចូលរួម', 'audiences', 'Says who was taught'),
    workCode('rank_band', 'Rank', 'ឋានន្តរស័ក្តិ', 'rank-bands', 'Shows whether training reaches the lower ranks'),
    yesNo('rural', 'Rural posts', 'ប៉ុស្តិ៍ជនបទ', 'Training rarely reaches them', NOBODY),
    number('enrolled', 'Enrolled', 'ចុះឈ្មោះ', 'persons', 'How many began', 100_000),
    number('completed', 'Completed', 'បញ្ចប់', 'participants', 'How many finished', 100_000),
    publicProvince,
  ],
})

/** How many posts are filled, and by how many who were trained, on a day. */
export const POST = defineKind({
  id: 'post',
  words: { en: 'Posts filled', km: 'តំណែងដែលបានបំពេញ' },
  table: 'posts',
  spannedDay: 'counted_on',
  ...event,
  fields: [
    office('national-offices'),
    runningNumber,
    actDay('counted_on', 'Counted on', 'ថ្ងៃរាប់'),
    workCode('audience', 'Posts of', 'តំណែងរបស់', 'audiences', 'Says whose posts'),
    yesNo('rural', 'Rural posts', 'ប៉ុស្តិ៍ជនបទ', 'Training rarely reaches them', NOBODY),
    number('filled', 'Filled', 'បានបំពេញ', 'posts', 'The whole that training is measured against', 1_000_000),
    number('trained', 'Held by trained people', 'កាន់ដោយអ្នកបានបណ្តុះបណ្តាល', 'posts', 'How far training reached', 1_000_000),
    publicProvince,
  ],
})

export const UNIT_CAPACITY = defineKind({
  id: 'unit_capacity',
  words: { en: 'Unit and its equipment', km: 'អង្គភាព និងឧបករណ៍' },
  table: 'unit_capacities',
  spannedDay: 'counted_on',
  ...event,
  unit: 'reporting_entity',
  fields: [
    office('national-offices'),
    runningNumber,
    actDay('counted_on', 'Counted on', 'ថ្ងៃរាប់'),
    workCode('body_type', 'Unit', 'អង្គភាព', 'body-types', 'Says what kind of unit'),
    number('officers', 'Officers', 'មន្ត្រី', 'posts', 'How many there are', 100_000),
    number('vehicles', 'Vehicles', 'យានយន្ត', 'vehicles', 'A rescue needs a car', 100_000),
    number('computers', 'Computers', 'កុំព្យូទ័រ', 'computers', 'Online crime needs them', 100_000),
    number('forensic_kits', 'Forensic sets', 'ឧបករណ៍កោសល្យវិច្ច័យ', 'sets', 'Evidence other than testimony', 100_000),
    publicProvince,
  ],
})

/** A court, unit, committee or working group that exists for this. */
export const BODY = defineKind({
  id: 'body',
  words: { en: 'Body', km: 'ស្ថាប័ន' },
  table: 'bodies',
  spannedDay: 'set_up_on',
  ...event,
  unit: 'reporting_entity',
  fields: [
    office('national-offices'),
    runningNumber,
    date('set_up_on', 'Set up on', 'បង្កើតនៅថ្ងៃ', { purpose: 'Says since when it works', risk: NOBODY }),
    date('ended_on', 'Ended on', 'បញ្ចប់នៅថ្ងៃ', { purpose: 'Says until when it worked', risk: NOBODY }),
    workCode('body_type', 'Type', 'ប្រភេទ', 'body-types', 'Says what kind of body'),
    yesNo('specialised', 'Only for trafficking', 'សម្រាប់តែការជួញដូរ', 'Specialised courts and units are asked for', NOBODY),
    publicProvince,
  ],
})

export const MEETING = defineKind({
  id: 'meeting',
  words: { en: 'Meeting', km: 'កិច្ចប្រជុំ' },
  table: 'meetings',
  spannedDay: 'held_on',
  ...event,
  fields: [
    office('ncct-offices'),
    runningNumber,
    actDay('held_on', 'Held on', 'ថ្ងៃប្រជុំ'),
    workCode('body_type', 'Of', 'របស់', 'body-types', 'Says who met'),
    workCode('meeting_type', 'Type', 'ប្រភេទ', 'meeting-types', 'Tells coordination from ceremony'),
    number('participants', 'Participants', 'អ្នកចូលរួម', 'persons', 'How many came', 100_000),
    number('survivors', 'Survivors among them', 'ក្នុងនោះអ្នករស់រានមានជីវិត', 'persons', 'Whether survivors are heard; no identity', 10_000),
    number(
      'survivors_first',
      'Of the survivors, for the first time this year',
      'ក្នុងនោះអ្នករស់រានមានជីវិតដែលមកលើកដំបូងក្នុងឆ្នាំនេះ',
      'persons',
      'How many different people were heard in a year, without who they are',
      10_000,
    ),
    publicProvince,
  ],
})

export const PLAN_ACTION = defineKind({
  id: 'plan_action',
  words: { en: 'Action of a plan', km: 'សកម្មភាពនៃផែនការ' },
  table: 'plan_actions',
  spannedDay: 'due_on',
  ...event,
  fields: [
    office('ncct-offices'),
    runningNumber,
    actDay('due_on', 'Due on', 'ត្រូវធ្វើនៅថ្ងៃ'),
    date('done_on', 'Done on', 'បានធ្វើនៅថ្ងៃ', { purpose: 'Says whether it was in time', risk: NOBODY }),
    workCode('plan', 'Plan', 'ផែនការ', 'plans', 'Says which plan'),
    workCode('strategy', 'Strategy', 'យុទ្ធសាស្ត្រ', 'plan-strategies', 'Says which part of the plan'),
    workCode('owner_type', 'Owner', 'ម្ចាស់', 'audiences', 'Says who must do it'),
    workCode('status', 'Status', 'ស្ថានភាព', 'plan-status', 'Follows it to its end'),
    publicProvince,
  ],
})

export const AWARENESS_ACTIVITY = defineKind({
  id: 'awareness_activity',
  words: { en: 'Awareness activity', km: 'សកម្មភាពលើកកម្ពស់ការយល់ដឹង' },
  table: 'awareness_activities',
  spannedDay: 'held_on',
  ...event,
  fields: [
    office('ncct-offices'),
    runningNumber,
    actDay('held_on', 'Ended on', 'ថ្ងៃបញ្ចប់'),
    workCode('channel', 'Channel', 'មធ្យោបាយ', 'awareness-channels', 'Says how people were reached'),
    workCode('audience', 'Audience', 'ទស្សនិកជន', 'awareness-audiences', 'Says who was reached'),
    number('messages', 'Messages', 'សារ', 'messages', 'How much went out', 100_000_000),
    number('reach', 'People reached', 'ចំនួនអ្នកទទួល', 'persons', 'How many it reached', 100_000_000),
    publicProvince,
  ],
})

export const BUDGET_LINE = defineKind({
  id: 'budget_line',
  words: { en: 'Budget line', km: 'ខ្ទង់ថវិកា' },
  table: 'budget_lines',
  spannedDay: 'year_from',
  ...event,
  fields: [
    office('finance-offices'),
    runningNumber,
    actDay('year_from', 'First day of the year', 'ថ្ងៃដំបូងនៃឆ្នាំ'),
    workCode('body_type', 'For', 'សម្រាប់', 'body-types', 'Says whose money'),
    workCode('programme', 'Programme', 'កម្មវិធី', 'programmes', 'Says for what'),
    riel('allocated', 'Allocated', 'បានបែងចែក', 'What was promised'),
    riel('executed', 'Spent', 'បានចំណាយ', 'What was spent'),
    integer('usd', 'In US dollars as the source gives it', 'គិតជាដុល្លារអាមេរិក', {
      unit: 'USD',
      max: 10_000_000_000,
      purpose: 'Sources print both',
      risk: NOBODY,
    }),
    date('rate_on', 'Day of the rate', 'ថ្ងៃអត្រាប្តូរប្រាក់', { purpose: 'A conversion holds on its day only', risk: NOBODY }),
    publicProvince,
  ],
})

/** What became of money that a unit asked for: refused is not unpaid; that it was granted in part, the sum says. */
const DECIDED = [
  workCode('decision', 'Decision', 'សេចក្តីសម្រេច', 'money-decisions', 'Says what came of it'),
  date('decided_on', 'Decided on', 'សម្រេចនៅថ្ងៃ', { purpose: 'Shows how long units wait', risk: NOBODY }),
  riel('approved', 'Approved', 'បានអនុម័ត', 'What was promised'),
]

/** Money that reached a unit, before or after its operation. */
export const DISBURSEMENT = defineKind({
  id: 'disbursement',
  words: { en: 'Disbursement', km: 'ការបញ្ចេញថវិកា' },
  table: 'disbursements',
  spannedDay: 'requested_on',
  ...event,
  fields: [
    office('finance-offices'),
    runningNumber,
    actDay('requested_on', 'Requested on', 'ស្នើនៅថ្ងៃ'),
    date('paid_on', 'Paid on', 'បង់នៅថ្ងៃ', { purpose: 'Shows how long units wait', risk: NOBODY }),
    workCode('mode', 'Mode', 'របៀប', 'disbursement-modes', 'Units that must advance the money go out less'),
    workCode('body_type', 'To', 'ទៅ', 'body-types', 'Says whose money'),
    riel('amount', 'Amount', 'ចំនួន', 'What was paid'),
    publicProvince,
    riel('asked', 'Asked for', 'បានស្នើ', 'What the unit asked for'),
    ...DECIDED,
  ],
})

export const REIMBURSEMENT_CLAIM = defineKind({
  id: 'reimbursement_claim',
  words: { en: 'Claim for money spent', km: 'ការទាមទារសំណងចំណាយ' },
  table: 'reimbursement_claims',
  spannedDay: 'claimed_on',
  ...event,
  fields: [
    office('finance-offices'),
    runningNumber,
    actDay('claimed_on', 'Claimed on', 'ទាមទារនៅថ្ងៃ'),
    date('paid_on', 'Paid on', 'បង់នៅថ្ងៃ', { purpose: 'Shows how long units wait', risk: NOBODY }),
    workCode('body_type', 'By', 'ដោយ', 'body-types', 'Says whose money'),
    riel('claimed', 'Claimed', 'បានទាមទារ', 'What the unit spent'),
    riel('paid', 'Paid', 'បានបង់', 'What it got back'),
    publicProvince,
    ...DECIDED,
  ],
})

export const CONTRIBUTION = defineKind({
  id: 'contribution',
  words: { en: 'Contribution from outside', km: 'វិភាគទានពីខាងក្រៅ' },
  table: 'contributions',
  spannedDay: 'given_on',
  ...event,
  fields: [
    office('national-offices'),
    runningNumber,
    actDay('given_on', 'Given on', 'ផ្តល់នៅថ្ងៃ'),
    workCode('giver_type', 'From', 'ពី', 'provider-types', 'Shows what rests on others’ money'),
    workCode('activity', 'For', 'សម្រាប់', 'programmes', 'Says for what'),
    workCode('kind', 'Kind', 'ប្រភេទ', 'contribution-kinds', 'Tells money from help in kind'),
    riel('amount', 'Worth', 'តម្លៃ', 'What it is worth'),
  ],
})

/** How many people live there: the denominator of every rate. */
export const RESIDENT_POPULATION = defineKind({
  id: 'resident_population',
  words: { en: 'Resident population', km: 'ចំនួនប្រជាជន' },
  table: 'resident_populations',
  spannedDay: 'counted_on',
  ...event,
  fields: [
    office('statistics-offices'),
    runningNumber,
    actDay('counted_on', 'First day of the year', 'ថ្ងៃដំបូងនៃឆ្នាំ'),
    number('residents', 'Residents', 'ប្រជាជន', 'residents', 'The denominator of a rate', 1_000_000_000),
    yesNo('rural', 'Rural', 'ជនបទ', 'Rates differ', NOBODY),
    publicProvince,
  ],
})

/** What an outside body found, and what became of its recommendations. */
export const ASSESSMENT = defineKind({
  id: 'assessment',
  words: { en: 'Recommendation of an outside assessment', km: 'អនុសាសន៍នៃការវាយតម្លៃពីខាងក្រៅ' },
  table: 'assessments',
  spannedDay: 'published_on',
  ...event,
  fields: [
    office('ncct-offices'),
    runningNumber,
    actDay('published_on', 'Published on', 'ថ្ងៃផ្សព្វផ្សាយ'),
    workCode('source', 'By', 'ដោយ', 'assessment-sources', 'Says who assessed'),
    workCode('tier', 'Rank given', 'ចំណាត់ថ្នាក់', 'assessment-tiers', 'What the assessment says in one word'),
    workCode('pillar', 'About', 'អំពី', 'pillars', 'Says which part of the work'),
    workCode('status', 'Status', 'ស្ថានភាព', 'plan-status', 'Follows the recommendation to its end'),
    yesNo('has_evidence', 'An indicator shows the progress', 'មានសូចនាករបង្ហាញវឌ្ឍនភាព', 'A claim without a figure is a claim', NOBODY),
  ],
})
