import { defineCountry } from '../../src/core/country/index.ts'

/** A small invented world, so that tests lean on nothing that exists. Its people steal what nobody can. */
export default defineCountry({
  id: 'toyland',
  words: { en: 'Toyland' },
  languages: ['en', 'qaa-Arab'],
  thresholds: { victim: 5, perpetrator: 5 },
  neutralName: { en: 'The Post' },
  trustee: { id: 'owl', words: { en: 'The Owl' } },
})
