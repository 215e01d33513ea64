import type { CodeWords } from '../../../../src/core/country/index.ts'

/** How offices write the codes of the list `five-states`, beside the list's own words. Khmer is a draft until a native reader has signed it. */
export const FIVE_STATES: CodeWords = {
  weak: {
    yes: ['បាទ', 'ចាស', 'មែន', 'ពិត', 'yes', 'y', 'true', '1', '✓', '✔', '√', 'បាន', 'មាន', 'oui', 'ចា៎', 'ចា', 'បាទ/ចាស', 'ជា'],
    no: ['ទេ', 'មិនមែន', 'មិនមែនទេ', 'អត់ទេ', 'no', 'n', 'false', '0', 'អត់', 'មិនបាន', 'non'],
    unknown: ['dk', 'n/k', 'dont know', 'dont_know', "don't know"],
  },
}
