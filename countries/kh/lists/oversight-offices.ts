import { defineCodeList } from '../../../src/core/country/index.ts'
import { officeOfPlace } from '../offices.ts'

export default defineCodeList({
  id: 'oversight-offices',
  words: { en: 'Oversight body (invented)', km: 'ស្ថាប័នត្រួតពិនិត្យ (ប្រឌិត)' },
  codes: [officeOfPlace('oversight-body', 'OVR', 'Oversight body', 'ស្ថាប័នត្រួតពិនិត្យ', 1)],
})
