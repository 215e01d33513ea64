/** What she is asked of an offer: what would be told, item by item, and what follows from her answer. Pure. */
import type { Country } from '../../../core/country/index.ts'
import { findCode } from '../../../core/country/find.ts'
import { TOLD_FIELDS, type ReferralBed, type ReferralOffered, type ToldField } from '../../../core/entry/kinds/referral-offered.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import type { Agreed } from '../../../core/person/agreed.ts'
import { CHILD } from '../../../core/person/told.ts'
import { pick, speaker } from '../../words/say.ts'
import type { Lang } from '../../../core/model/fields.ts'
import type { Place } from './choose-place.tsx'
import { OFFER } from './offer-words.ts'
import { REFERRAL } from './words.ts'

/** What she said when this body was named to her. `child`: of a child no guardian may answer. */
export const SAID = ['self', 'guardian', 'no', 'not_asked', 'child'] as const
export type SaidOf = (typeof SAID)[number]
type Values = Readonly<Record<string, string | number>>

/** What an offer is of, as it is being written; and what she said of just that. */
export type Asking = {
  readonly record: string
  readonly reason: string | undefined
  readonly bed: ReferralBed | undefined
  readonly place: Place | undefined
  /** What she does not want told. */
  readonly struck: readonly ToldField[]
  readonly said: SaidOf | undefined
}
export const NOTHING_ASKED: Asking = { record: '', reason: undefined, bed: undefined, place: undefined, struck: [], said: undefined }

/** Another body, help, bed or person is another question: what she said of the one before says nothing of it. */
export function askAnew(asking: Asking, change: Partial<Pick<Asking, 'record' | 'reason' | 'bed' | 'place'>>): Asking {
  const asked = { ...asking, ...change, said: undefined }
  // Each answers for themselves; and which bodies have a bed is asked of that bed.
  return { ...asked, ...('record' in change ? { struck: [] } : {}), ...('bed' in change ? { place: undefined } : {}) }
}

/** To less she has said yes as well; to more she has not. */
export const tellLess = (asking: Asking, struck: readonly ToldField[]): Asking => ({
  ...asking,
  struck,
  said: asking.struck.every((field) => struck.includes(field)) ? asking.said : undefined,
})

/** What of the record would go along; nationality stays. */
export const fieldsTold = (values: Values): readonly ToldField[] => {
  const { fields } = getRecordKind('referral')
  return TOLD_FIELDS.filter((id) => fields.some((f) => f.id === id) && typeof values[id] === 'string' && values[id] !== 'unknown')
}

/** @param struck what she does not want told. */
export const toldOf = (values: Values, struck: readonly ToldField[]): ReferralOffered['told'] =>
  Object.fromEntries(fieldsTold(values).flatMap((id) => (struck.includes(id) ? [] : [[id, String(values[id])] as const])))

/** As it is read to her. Of what happened it says that one word of it goes along, and not which: others may hear. */
export function sayItem(country: Country, id: ToldField, values: Values, lang: Lang): string {
  const code = String(values[id])
  const list = getRecordKind('referral').fields.find((f) => f.id === id)?.list
  const value =
    id === 'age_at_exploitation'
      ? speaker(REFERRAL, lang)(code === CHILD ? 'told-child' : 'told-adult')
      : pick((list === undefined ? undefined : findCode(country, list, code)?.words) ?? { en: code }, lang)
  return speaker(OFFER, lang)(`tell-${id}`, { value })
}

/**
 * Why nothing is sent now: her answer, or that she has not been asked. It is no slip of whoever writes, so it stands among nothing that is to be repaired, and
 * leads nobody to mark a yes for her.
 * @param ended what the file holds of her yes and holds no more.
 */
export function whyWaits({ said, ended }: { readonly said: SaidOf | undefined; readonly ended: Agreed | undefined }) {
  if (ended) return ended.is === 'of_age' ? 'need-own-yes' : 'need-new-yes'
  if (said === undefined) return 'offer-not-yet'
  return said === 'self' || said === 'guardian' ? undefined : (`said-${said}-how` as const)
}
