import type { CodeWords } from '../../../../src/core/country/index.ts'

/** How courts write the codes of the list `five-states`, beside the list's own words. Khmer is a draft until a native reader has signed it. */
export const FIVE_STATES: CodeWords = {
  weak: { yes: ['yes', 'y', 'true', '✓', '✔', '√'], no: ['no', 'n', 'false'] },
}
