/** How a case goes on: the stages that figures on cohorts follow it through, from one record to the next of the same case. */
import type { FunnelStage } from '../../src/core/country/index.ts'

export const STAGE = {
  investigation: { id: 'investigation', words: { en: 'Investigation', km: 'ការស៊ើបអង្កេត' }, kind: 'investigation', date: 'opened_on' },
  prosecutor: { id: 'prosecutor', words: { en: 'At the prosecutor', km: 'នៅព្រះរាជអាជ្ញា' }, kind: 'dossier', date: 'sent_on' },
  charge: { id: 'charge', words: { en: 'Charged', km: 'ចោទប្រកាន់' }, kind: 'charge', date: 'charged_on' },
  court: { id: 'court', words: { en: 'Before a court', km: 'នៅតុលាការ' }, kind: 'proceeding', date: 'initiated_on' },
  verdict: { id: 'verdict', words: { en: 'Verdict', km: 'សាលក្រម' }, kind: 'accused_episode', date: 'decided_on' },
  conviction: {
    id: 'conviction',
    words: { en: 'Conviction', km: 'ការកាត់ទោស' },
    kind: 'accused_episode',
    date: 'decided_on',
    where: { outcome: ['convicted'] },
  },
  prison: {
    id: 'prison',
    words: { en: 'Sentence being served', km: 'កំពុងអនុវត្តទោស' },
    kind: 'accused_episode',
    date: 'decided_on',
    where: { execution: ['serving', 'served'] },
  },
} as const satisfies Readonly<Record<string, FunnelStage>>
