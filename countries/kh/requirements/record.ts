import { defineRequirements } from '../../../src/core/country/index.ts'

/** The record itself, and what the outside says of it. Row numbers are those of the canonical list; the words are ours. */
export default defineRequirements([
  {
    id: 'R1',
    kind: 'PROC',
    pillar: 'meta',
    asks: {
      en: 'Which rank an outside assessment gave each year, and what became of each recommendation, with the figure that shows it',
      km: 'អនុសាសន៍វាយតម្លៃពីខាងក្រៅ; ភាគរយអនុសាសន៍មានសូចនាករ',
    },
    owners: ['ncct'],
    fields: ['assessment.published_on', 'assessment.tier', 'assessment.pillar'],
    forms: ['assessment'],
    queries: [{ indicator: 'recommendations', by: ['tier', 'pillar'] }, { indicator: 'recommendations-with-evidence' }],
    silence: 'late',
    disaggregations: [
      { asked: 'year', by: 'year' },
      { asked: 'tier', by: 'tier' },
      { asked: 'pillar', by: 'pillar' },
    ],
  },
  {
    id: 'R26',
    kind: 'REC',
    pillar: 'data',
    asks: { en: 'Which releases left, and which exact figures went to whom', km: 'ការផ្សព្វផ្សាយ; តួលេខផ្តល់ដល់អ្នកទទួល' },
    owners: ['ncct'],
    fields: [],
    forms: [],
    queries: [{ indicator: 'releases-published' }, { indicator: 'figures-answered' }],
    silence: 'not_collected',
    disaggregations: [
      { asked: 'role', notAsked: 'The recipient is in the entry, for the auditor' },
      { asked: 'agency', notAsked: 'The recipient is in the entry, for the auditor' },
    ],
  },
])
