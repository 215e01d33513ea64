import { defineRequirements } from '../../../src/core/country/index.ts'

/** What the law leaves open. Row numbers are those of the canonical list; the words are ours. */
export default defineRequirements([
  {
    id: 'R69',
    kind: 'PROC',
    pillar: 'law',
    asks: { en: 'Gaps in law and procedure, and the procedures that fill them', km: 'ចន្លោះក្នុងច្បាប់ និងនីតិវិធីបំពេញ' },
    owners: ['moj', 'ncct'],
    fields: [
      'legal_gap.found_on',
      'legal_gap.topic',
      'legal_gap.law_basis',
      'legal_gap.state',
      'protocol.topic',
      'protocol.protocol_version',
      'protocol.in_force_from',
    ],
    forms: ['legal-gap', 'protocol-register'],
    queries: [{ indicator: 'legal-gaps-open', by: ['topic', 'law_basis'] }, { indicator: 'protocols-in-force' }],
    silence: 'not_collected',
    disaggregations: [{ asked: 'law', by: 'law_basis' }],
    secondSource: 'none',
  },
])
