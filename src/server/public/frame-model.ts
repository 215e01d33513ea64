/** What stands around every public page, whatever it says. */
import type { Country } from '../../core/country/index.ts'
import { publicLanguages } from '../../core/country/find-language.ts'
import { DEMO_DAY } from '../../work/demonstration/demo-time.ts'
import type { Installation } from '../../work/installation/installation.ts'
import type { FrameModel } from '../../web/public/index.ts'

/** Every form is one of counts: nobody is in it. */
const holdsCounts = (country: Country): boolean => country.forms.every((f) => f.counts !== undefined)

export function frameOf({ country, settings: { demo } }: Pick<Installation, 'country' | 'settings'>): FrameModel {
  const publishedCounts = holdsCounts(country)
  return {
    country: country.words,
    languages: publicLanguages(country),
    demo,
    publishedCounts,
    ...(country.isObservatory === true ? { observatory: country.agencies.every((a) => a.fictional === true) ? 'trial' : 'named' } : {}),
    complaints: country.complaints !== undefined,
    ...(demo && country.recommended ? { recommendedIn: country.recommended.document } : {}),
    // Published counts have the years of whoever published them.
    ...(demo && !publishedCounts ? { today: DEMO_DAY } : {}),
  }
}
