/** The policies that this desk was built with, which no answer of the application can change: what a proposal is compared with. */
import { policyTexts, type PolicyTexts } from '../../../core/access/hash-policies.ts'
import type { Country } from '../../../core/country/index.ts'
import type { Protocol } from '../../../core/country/country.ts'
import { stripBreaks } from '../../../core/text/strip-breaks.ts'

type Files<T> = Readonly<Record<string, T>>
const noHarm: Files<string> = import.meta.glob('../../../core/access/do-no-harm.cedar', { eager: true, query: '?raw', import: 'default' })
const own: Files<string> = import.meta.glob('@country/policies/*.cedar', { eager: true, query: '?raw', import: 'default' })
const protocols: Files<Protocol> = import.meta.glob(['@country/protocols/*.ts', '!**/*.test.ts'], {
  eager: true,
  import: 'default',
})

const named = (files: Files<string>) =>
  Object.keys(files)
    .toSorted()
    .map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), text: files[path] ?? '' }))

/** The page's Khmer is given marks where a line may break (vite.config.ts). What was adopted has none. */
const asWritten = (p: Protocol): Protocol => ({ ...p, words: { ...p.words, km: stripBreaks(p.words['km'] ?? '') } })

/** As store/files/load-country.ts orders them: what outranks a country first, then files by name. */
export const ownPolicies = (country: Country): PolicyTexts =>
  policyTexts({
    ...country,
    policies: [...named(noHarm), ...named(own)],
    protocols: Object.keys(protocols)
      .toSorted()
      .flatMap((path) => protocols[path] ?? [])
      .map(asWritten),
  })
