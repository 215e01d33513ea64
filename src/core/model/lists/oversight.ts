/** What only the oversight body records about cases (DESIGN 8.5). Khmer words are drafts. */
import { codeList, type CodeList } from './define.ts'

export const OVERSIGHT_LISTS: readonly CodeList[] = [
  codeList('site-interests', 'Interest in the site', 'ផលប្រយោជន៍ក្នុងទីតាំង', {
    none_known: ['None known', 'មិនដឹងថាមាន'],
    owner: ['Owner', 'ម្ចាស់'],
    landlord: ['Landlord', 'ម្ចាស់ដី'],
    operator: ['Operator', 'អ្នកប្រតិបត្តិការ'],
    beneficiary: ['Beneficiary', 'អ្នកទទួលផល'],
  }),
  codeList('enforcement-stages', 'Furthest step taken', 'ជំហានចុងក្រោយដែលបានទៅដល់', {
    none: ['None', 'គ្មាន'],
    lead: ['Lead received', 'ទទួលព័ត៌មាន'],
    operation: ['Operation', 'ប្រតិបត្តិការ'],
    arrest: ['Arrest', 'ចាប់ខ្លួន'],
    prosecution: ['Prosecution', 'ចោទប្រកាន់'],
    verdict: ['Verdict', 'សាលក្រម'],
  }),
  codeList('panel-acts', 'Act of the court', 'សកម្មភាពតុលាការ', {
    dismissal: ['Dismissal', 'លើកលែងការចោទ'],
    acquittal: ['Acquittal', 'រួចខ្លួនពីបទចោទ', 'លើកលែងទោស'],
    acquittal_on_retrial: ['Acquittal on retrial', 'រួចខ្លួនពេលជំនុំជម្រះឡើងវិញ', 'លើកលែងទោសពេលជំនុំជម្រះឡើងវិញ'],
    sentence_below_minimum: ['Sentence below the minimum', 'ទោសក្រោមអប្បបរមា'],
    other_decision: ['Any other decision', 'សេចក្តីសម្រេចផ្សេង'],
  }),
]
