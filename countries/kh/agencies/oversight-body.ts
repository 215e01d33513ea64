import { defineAgency } from '../../../src/core/country/index.ts'

/** Invented: belongs to no ministry. The only body that holds integrity records (DESIGN 8.5). */
export default defineAgency({
  id: 'oversight-body',
  words: { en: 'Oversight body (invented)', km: 'ស្ថាប័នត្រួតពិនិត្យ (ប្រឌិត)' },
  type: 'oversight',
  side: 'oversight',
  sends: [
    'allegation',
    'discipline',
    'intimidation',
    'interference',
    'site-interest',
    'official-role',
    'leak-review',
    'panel-review',
    'site-enforcement',
  ],
  fictional: true,
})
