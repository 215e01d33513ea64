import type { CountryTime } from '../../core/text/local-time.ts'

let time: CountryTime | undefined
/** The clock that moments are told by from now on; a desk is one country's. A file of its own, which weighs nothing on a page that tells no moment. */
export const tellTimeOf = (country: { readonly time?: CountryTime }): void => {
  time = country.time
}
export const timeTold = (): CountryTime => time ?? UTC
export const UTC: CountryTime = { zone: 'UTC', words: { en: 'UTC', km: 'UTC' } }
