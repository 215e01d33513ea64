import type { FrontPage } from '../../src/core/country/front-page.ts'

export const frontPage: FrontPage = {
  keeperInDemo: {
    words: { en: 'Office of the Record (invented)' },
    contact: { en: '0 Nowhere Street, London (invented); record@demonstration.invalid' },
  },
  first: [],
}
