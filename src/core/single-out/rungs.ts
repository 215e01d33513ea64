/**
 * The sets of columns that somebody with the database could use, in the order in which facts of a person become known: who
 * she is to anybody who met her, then where, then when, then what happened, then how offices worked on it, then the numbers
 * of public acts. Each rung adds to the one before; the last is everything that lies in clear.
 */
import type { Words } from '../model/fields.ts'
import type { ModelField, RecordKind } from '../model/kinds/define.ts'

export type RungId = 'who' | 'where' | 'when' | 'what' | 'work' | 'numbers'

export const RUNGS: readonly { readonly id: RungId; readonly words: Words }[] = [
  { id: 'who', words: { en: 'sex, age band, citizenship', km: 'ភេទ ក្រុមអាយុ សញ្ជាតិ' } },
  { id: 'where', words: { en: '… and where: province, office, court', km: '… និងទីកន្លែង៖ រាជធានី-ខេត្ត ការិយាល័យ តុលាការ' } },
  { id: 'when', words: { en: '… and when: quarter, month or day, as kept', km: '… និងពេលវេលា តាមដែលរក្សាទុក៖ ត្រីមាស ខែ ឬថ្ងៃ' } },
  { id: 'what', words: { en: '… and what happened to the person', km: '… និងអ្វីដែលកើតឡើងចំពោះសាមីខ្លួន' } },
  { id: 'work', words: { en: '… and how the work went', km: '… និងដំណើរការងារ' } },
  { id: 'numbers', words: { en: '… and register numbers: everything in clear', km: '… និងលេខបញ្ជី៖ អ្វីៗទាំងអស់ដែលមិនបិទបាំង' } },
]

const WHO = new Set(['sexes', 'age-bands', 'citizenships'])
const WHERE = /^provinces$|offices$|courts$/

export function rungOf({ type, list = '', privacy, counted }: Pick<ModelField, 'type' | 'list' | 'privacy' | 'counted'>): RungId {
  if (!counted) return 'numbers'
  if (WHO.has(list)) return 'who'
  if (WHERE.test(list)) return 'where'
  if (type === 'date') return 'when'
  return privacy === 'quasi' ? 'what' : 'work'
}

/** Whose row it is: a person's own, or an event's that may concern several. Kinds that concern nobody are not looked at. */
export type Group = 'victims' | 'accused' | 'events about victims' | 'events about accused'

export function groupOf({ unit, concerns }: Pick<RecordKind, 'unit' | 'concerns'>): Group | undefined {
  if (concerns === 'nobody') return undefined
  if (concerns === 'victim') return unit === 'victim' ? 'victims' : 'events about victims'
  return unit === 'perpetrator' ? 'accused' : 'events about accused'
}
