import { defineIndicator } from '../../../src/core/country/index.ts'
import { PERIODS } from '../case-dimensions.ts'

/** How much of what papers say stands in no form of its own. What they say is asked with `saksi papers`. */
export default defineIndicator({
  id: 'paper-statements',
  words: { en: 'Statements of papers', km: 'អំណះអំណាងក្នុងឯកសារ' },
  version: 1,
  kind: 'paper_statement',
  unit: { en: 'statements', km: 'អំណះអំណាង' },
  date: 'paper_on',
  dimensions: ['about', 'fact', 'said', 'basis', ...PERIODS],
  form: 'paper-statement',
  caveat: {
    en: 'Statements, not people: one person may stand in several. Nobody owes them, so none is no zero.',
    km: 'រាប់អំណះអំណាង មិនមែនមនុស្សទេ។ គ្មានអ្នកណាត្រូវផ្ញើទេ ដូច្នេះគ្មានមិនមែនសូន្យ។',
  },
})
