/** Lists that more than one pillar of the model uses. Khmer words are drafts for a native reader. */
import { codeList, type CodeList } from './define.ts'

export const SHARED_LISTS: readonly CodeList[] = [
  codeList('five-states', 'Yes or no', 'បាទ/ចាស ឬទេ', {
    yes: ['Yes', 'បាទ/ចាស', 'Y', '1'],
    no: ['No', 'ទេ', 'N', '0'],
    unknown: ['Unknown', 'មិនដឹង', 'Not known'],
    not_asked: ['Not asked', 'មិនបានសួរ'],
    refused: ['Prefer not to say', 'មិនចង់ឆ្លើយ', 'Refused'],
  }),
]
