/** What a vault is asked, however it came. */
import type { Decide } from '../core/access/decision.ts'
import type { Country } from '../core/country/index.ts'
import type { SearchLimits } from '../core/search/quota.ts'
import type { PagesFrom } from './pages.ts'

export type VaultRequest = {
  readonly dir: string
  /** 0: any that is free. */
  readonly port: number
  readonly host?: string
  /** Where people's own pages are served besides, of the trustee's vault alone; absent: nowhere. */
  readonly pages?: PagesFrom & { readonly port: number }
  readonly country: Country
  /** @param today ISO day, by the witnesses: protocols begin and end by it. */
  readonly decideBy: (today: () => string) => Decide
  /** Hex: hash of the access policies that it decides by; undefined where the country has none. */
  readonly accessPolicy: string | undefined
  /** How often somebody may search; the trustee's vault alone counts it. */
  readonly searchLimits?: SearchLimits
  /** POSIX seconds. */
  readonly now?: () => number
  /** Seconds of a clock that nobody can set, for what waits or is remembered in memory alone; where only `now` is given, that. */
  readonly counted?: () => number
  /** Whatever one address asks without a token, marks apart; 600 where nothing is said. */
  readonly mostAMinute?: number
  /** One line a refusal or failure: codes, never a body, an address or a name. */
  readonly log?: (line: string) => void
}
