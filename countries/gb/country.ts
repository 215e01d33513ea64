import { defineCountry } from '../../src/core/country/index.ts'

/** The United Kingdom, as far as its published referral statistics reach: proof that the core knows no country. */
export default defineCountry({
  id: 'gb',
  words: { en: 'United Kingdom' },
  languages: ['en'],
  thresholds: { victim: 5, perpetrator: 5 },
  time: { zone: 'Europe/London', words: { en: 'London time' } },
  // That of the figures that it is made of (data/LICENCE.md).
  licence: {
    name: 'OGL-UK-3.0',
    title: 'Open Government Licence v3.0',
    path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  neutralName: { en: 'Public services' },
  trustee: { id: 'trustee', words: { en: 'Trustee (invented)' }, fictional: true },
})
