import type { CodeWords } from '../../../../src/core/country/index.ts'

/** How courts write the codes of the list `custody-states`, beside the list's own words. Khmer is a draft until a native reader has signed it. */
export const CUSTODY_STATES: CodeWords = {
  phrases: {
    pre_trial_detention: ['ឃុំខ្លួន', 'ឃុំ', 'ឃុំខ្លួនបណ្ដោះអាសន្ន', 'detained', 'in custody', 'held'],
    free: ['ក្រៅឃុំ', 'នៅក្រៅឃុំ', 'មិនឃុំ', 'មិនឃុំខ្លួន', 'មិនជាប់ឃុំ', 'មិនបានឃុំ', 'at liberty', 'free', 'not detained', 'released'],
    judicial_supervision: ['ត្រួតពិនិត្យតាមផ្លូវតុលាការ', 'judicial supervision', 'bail', 'on bail'],
    at_large: ['គេចខ្លួន', 'រត់គេច', 'at large', 'fugitive', 'escaped'],
  },
}
