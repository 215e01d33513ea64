import type { HeadingWords } from '../../../../src/core/country/index.ts'
import { joined } from '../joined.ts'

const DAY = ['ថ្ងៃ', 'ថ្ងៃទី', 'ថ្ងៃខែ', 'កាលបរិច្ឆេទ'] as const
/** The day before what happened on it, and behind. */
const onDay = (acts: readonly string[]): readonly string[] => [...joined(DAY, acts), ...joined(acts, ['ថ្ងៃ', 'នៅថ្ងៃ'])]

/** Lists of who asked a fund for help: no other form asks for these fields. Khmer is a draft until a native reader has signed it. */
export const FUND: readonly HeadingWords[] = [
  {
    fields: ['application_number'],
    phrases: [
      ...joined(['លេខ', 'លេខរៀង', 'ល.'], ['ពាក្យ', 'ពាក្យសុំ', 'ពាក្យស្នើ', 'ពាក្យស្នើសុំ', 'សំណើ', 'សំណើសុំ']),
      ...joined(
        ['application ', 'request ', 'claim ', 'fund application ', 'app. ', 'app ', 'req. ', 'req ', 'appl. ', 'appl '],
        ['no', 'no.', 'number', 'id', 'ref', 'code'],
      ),
    ],
  },
  // Of decisions alone the number is the decision's; beside applications it is asked which of the two finds a row again.
  {
    fields: ['application_number'],
    isLikely: true,
    phrases: ['លេខសម្រេច', 'លេខសេចក្តីសម្រេច', 'លេខសេចក្ដីសម្រេច', 'decision no', 'decision number'],
  },
  {
    fields: ['applied_day'],
    phrases: [
      ...onDay(['ដាក់ពាក្យ', 'ដាក់ពាក្យសុំ', 'សុំ', 'ស្នើសុំ', 'ទទួលពាក្យ', 'ទទួលពាក្យសុំ', 'ទទួលសំណើ', 'ដាក់សំណើ', 'សុំប្រាក់', 'សុំជំនួយ']),
      'applied',
      'applied on',
      'date applied',
      'application date',
      'date of application',
      'request date',
      'requested on',
      'date of request',
      'asked on',
    ],
  },
  { fields: ['applied_day'], isLikely: true, phrases: ['received', 'received on', 'date received', 'ថ្ងៃទទួល', 'ថ្ងៃចូល'] },
  {
    fields: ['decided_day'],
    phrases: [
      ...onDay(['សម្រេច', 'អនុម័ត', 'ឆ្លើយ', 'យល់ព្រម', 'សេចក្តីសម្រេច', 'គណៈកម្មការសម្រេច']),
      'decided',
      'decided on',
      'decision date',
      'date of decision',
      'date decided',
      'approved on',
      'date approved',
      'date of approval',
      'answered on',
    ],
  },
  {
    fields: ['paid_day'],
    phrases: [
      ...onDay(['បង់', 'បើកប្រាក់', 'ផ្តល់ប្រាក់', 'ផ្ដល់ប្រាក់', 'បើក', 'បើកឲ្យ', 'បើកឱ្យ', 'ទូទាត់', 'ទទួលប្រាក់']),
      'paid on',
      'date paid',
      'payment date',
      'date of payment',
      'paid out on',
      'date paid out',
    ],
  },
  {
    fields: ['applicant_is'],
    phrases: [
      'អ្នកដាក់ពាក្យជា',
      'អ្នកសុំជា',
      'អ្នកស្នើសុំជា',
      'អ្នកដាក់ពាក្យត្រូវជា',
      'ត្រូវជាអ្វីនឹងជនរងគ្រោះ',
      'ត្រូវជា',
      'applicant is',
      'applicant type',
      'type of applicant',
      'who applies',
      'applied by',
      'relation to victim',
      'relationship to victim',
      'relation',
    ],
  },
  {
    fields: ['help_for'],
    phrases: [
      'គោលបំណង',
      'សម្រាប់',
      'សុំសម្រាប់',
      'សុំធ្វើអ្វី',
      'ប្រភេទជំនួយ',
      'មូលហេតុសុំ',
      'for',
      'purpose',
      'what for',
      'help for',
      'need',
      'type of help',
      'kind of help',
    ],
  },
  { fields: ['help_for'], isLikely: true, phrases: ['ប្រភេទ', 'type', 'kind'] },
  {
    fields: ['asked'],
    phrases: [
      ...joined(['ចំនួន', 'ប្រាក់', 'ចំនួនប្រាក់', 'ទឹកប្រាក់'], ['សុំ', 'ស្នើ', 'ស្នើសុំ', 'ដែលសុំ']),
      ...joined(['សុំ', 'ស្នើ', 'ស្នើសុំ'], ['', 'ប្រាក់', 'ប៉ុន្មាន', 'ពីមូលនិធិ']),
      'asked',
      'asked for',
      'asked of fund',
      'asked of the fund',
      'amount asked',
      'sum asked',
      'sum asked for',
      'requested',
      'amount requested',
      'amount applied for',
      'claimed',
      'amount claimed',
    ],
  },
  {
    fields: ['granted'],
    phrases: [
      ...joined(['ចំនួន', 'ប្រាក់', 'ចំនួនប្រាក់', 'ទឹកប្រាក់'], ['ផ្តល់', 'ផ្ដល់', 'អនុម័ត', 'សម្រេច', 'យល់ព្រម', 'ដែលឲ្យ', 'ដែលឱ្យ']),
      'សម្រេច (៛)',
      'សម្រេច (រៀល)',
      'ឲ្យ',
      'ឱ្យ',
      'មូលនិធិឲ្យ',
      'មូលនិធិឱ្យ',
      'អនុម័ត',
      'granted',
      'amount granted',
      'sum granted',
      'approved amount',
      'amount approved',
      'amount given',
      'given',
    ],
  },
  {
    fields: ['paid_out'],
    phrases: ['បើកប្រាក់ហើយ', 'បើកហើយ', 'បើករួច', 'បានបើកប្រាក់', 'បង់ហើយ', 'paid?', 'paid out', 'paid out?', 'already paid'],
  },
  {
    fields: ['paid'],
    phrases: [
      ...joined(['បានបើក', 'បើក', 'បានបង់', 'ប្រាក់បានបើក', 'ទទួលបាន'], ['', 'ប្រាក់', 'ចំនួន', 'សរុប']),
      'paid so far',
      'amount paid',
      'paid to date',
      'sum paid',
    ],
  },
  { fields: ['person_name'], phrases: ['for (victim)', 'for victim', 'on behalf of', 'សម្រាប់ជនរងគ្រោះ', 'ជូនជនរងគ្រោះ'] },
  {
    fields: ['applicant_name'],
    phrases: [
      ...joined(['', 'ឈ្មោះ', 'នាម'], ['អ្នកដាក់ពាក្យ', 'អ្នកដាក់ពាក្យសុំ', 'អ្នកសុំ', 'អ្នកស្នើសុំ', 'អ្នកដាក់សំណើ']),
      'applicant',
      'applicant name',
      'applicant’s name',
      "applicant's name",
      'name of applicant',
      'name of the applicant',
      'requester',
    ],
  },
]
