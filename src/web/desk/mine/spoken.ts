import type { Agency, Country, Language } from '../../../core/country/index.ts'
import { publicLanguages, teachLanguages } from '../../../core/country/find-language.ts'
import type { Lang, Words } from '../../../core/model/fields.ts'

type File = Pick<Country, 'languages' | 'guestLanguages' | 'neutralName' | 'helplines'>
type Files<T> = Readonly<Record<string, { readonly default: T }>>

const root: Files<File> = import.meta.glob('@country/country.ts', { eager: true })
const agencies: Files<Agency | readonly Agency[]> = import.meta.glob(['@country/agencies/*.ts', '!**/*.test.ts'], { eager: true })
// Her language need be none of the offices'.
const packs: Files<Language> = import.meta.glob(['@country/words/*.ts', '@country/words/guests/*.ts', '!**/*.test.ts'], { eager: true })

const all = <T>(files: Files<T>): T[] => Object.values(files).map((file) => file.default)

export type Spoken = {
  readonly languages: readonly Lang[]
  /** Whose page it seems to be, to whoever sees it. */
  readonly neutralName: Words
  readonly bodies: ReadonlyMap<string, Words>
  /** Numbers that the country's folder names. Without what each is for: that would tell. */
  readonly lines: readonly string[]
}

/** As much of the country as this page says: languages, a name that says nothing, and what its bodies are called. */
export function speak(): Spoken {
  const file = all(root)[0]
  if (!file) throw new Error('impossible: a desk is built for a country')
  const spoken = { ...file, packs: all(packs) }
  teachLanguages(spoken)
  return {
    languages: publicLanguages(spoken),
    neutralName: file.neutralName,
    lines: (file.helplines ?? []).map((line) => line.number),
    bodies: new Map(
      all(agencies)
        .flat()
        .map((a) => [a.id, a.words]),
    ),
  }
}
