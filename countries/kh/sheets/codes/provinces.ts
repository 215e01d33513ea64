import type { CodeWords } from '../../../../src/core/country/index.ts'

/** How offices write the codes of the list `provinces`, beside the list's own words. */
export const PROVINCES: CodeWords = {
  phrases: {
    'KH-1': ['bmc', 'b.m.c', 'banteay mean chey', 'ប.ជ', 'poipet', 'ប៉ោយប៉ែត'],
    'KH-2': ['btb', 'bat dambang', 'batdambang'],
    'KH-11': ['mdk', 'mondolkiri'],
    'KH-12': ['pp', 'pnh', 'phnom-penh', 'phnompenh', 'p. penh', 'ភពញ', 'រាជធានីភ្នំពេញ'],
    'KH-16': ['rtk', 'rattanakiri'],
    'KH-17': ['srp', 'siem riep', 'siemreap'],
    'KH-18': ['shv', 'psh', 'kampong som', 'kompong som', 'sihanoukville', 'sihanouk ville', 'កំពង់សោម', 'ក្រុងព្រះសីហនុ'],
    'KH-20': ['svr', 'bavet', 'បាវិត'],
  },
}
