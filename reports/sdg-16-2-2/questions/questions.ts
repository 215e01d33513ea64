import { defineQuestions, type Question } from '../../../src/core/report/report.ts'

const victims = (part: string, en: string, km: string, by: readonly string[], where?: Readonly<Record<string, string>>): Question => ({
  id: part.toLowerCase().replaceAll('_', '-'),
  part,
  asks: { en, km },
  requirements: ['R112'],
  owner: 'mosavy',
  query: { indicator: 'victims-identified', by, ...(where ? { where } : {}) },
  window: 'calendar',
  ...(part === 'VC_HTF_DETVOP' ? { provisional: true } : {}),
})

/** Which form falls under which series is a national rule where the metadata is silent: forced criminality and debt bondage are not in these. */
export default defineQuestions([
  victims('VC_HTF_DETV', 'Victims detected in the year, by sex and age', 'ជនរងគ្រោះដែលបានរកឃើញក្នុងឆ្នាំ តាមភេទ និងអាយុ', ['sex', 'age_band']),
  victims('VC_HTF_DETVFL', 'Victims of forced labour, by sex', 'ជនរងគ្រោះពលកម្មដោយបង្ខំ តាមភេទ', ['sex'], {
    form_of_exploitation: 'FORCED_LABOUR',
  }),
  victims('VC_HTF_DETVSX', 'Victims of sexual exploitation, by sex', 'ជនរងគ្រោះអាជីវកម្មផ្លូវភេទ តាមភេទ', ['sex'], {
    form_of_exploitation: 'SEXUAL_EXPLOITATION',
  }),
  victims('VC_HTF_DETVOG', 'Victims of organ removal, by sex', 'ជនរងគ្រោះការដកសរីរាង្គ តាមភេទ', ['sex'], {
    form_of_exploitation: 'ORGAN_REMOVAL',
  }),
  victims('VC_HTF_DETVOP', 'Victims of every form, from which the other purposes are read', 'ជនរងគ្រោះគ្រប់ទម្រង់ សម្រាប់អានគោលបំណងផ្សេង', [
    'form_of_exploitation',
  ]),
  {
    id: 'denominator',
    part: 'DENOMINATOR',
    asks: { en: 'Residents on the first day of the year', km: 'ប្រជាជននៅថ្ងៃដំបូងនៃឆ្នាំ' },
    requirements: ['R71'],
    owner: 'nis',
    query: { indicator: 'resident-population' },
    window: 'calendar',
  },
])
