import { defineReport } from '../../src/core/report/report.ts'

/** UNODC's questionnaire for the Global Report; only its first two questions are at hand, the rest is by its published content list. */
export default defineReport({
  id: 'glotip',
  words: { en: 'Global Report on Trafficking in Persons', km: 'របាយការណ៍សកលអំពីការជួញដូរមនុស្ស' },
  source: 'UNODC questionnaire, 2016 edition (first two questions); content list of the Global Report',
  periodFrom: '01-01',
  dueDays: 180,
  provisional: true,
  parts: [
    { key: 'Q1', words: { en: 'Trafficking offences recorded', km: 'បទល្មើសជួញដូរដែលបានកត់ត្រា' } },
    { key: 'Q2', words: { en: 'Persons brought into formal contact', km: 'បុគ្គលដែលមានទំនាក់ទំនងផ្លូវការ' } },
    { key: 'Q3', words: { en: 'Persons prosecuted', km: 'បុគ្គលដែលត្រូវបានចោទប្រកាន់' } },
    { key: 'Q4', words: { en: 'Persons convicted in first instance', km: 'បុគ្គលដែលត្រូវបានកាត់ទោសនៅសាលាដំបូង' } },
    { key: 'Q5', words: { en: 'Citizenship of persons convicted', km: 'សញ្ជាតិអ្នកត្រូវបានកាត់ទោស' } },
    { key: 'Q6', words: { en: 'Victims detected, by sex and age', km: 'ជនរងគ្រោះដែលបានរកឃើញ តាមភេទ និងអាយុ' } },
    { key: 'Q7', words: { en: 'Victims detected, by form of exploitation', km: 'ជនរងគ្រោះដែលបានរកឃើញ តាមទម្រង់' } },
    { key: 'Q8', words: { en: 'Citizenship of victims', km: 'សញ្ជាតិជនរងគ្រោះ' } },
    { key: 'Q9', words: { en: 'Own nationals repatriated', km: 'ជនជាតិខ្លួនដែលបានត្រឡប់មកវិញ' } },
  ],
})
