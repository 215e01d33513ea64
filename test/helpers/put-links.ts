/** Links straight on record, for tests of what follows from them: behind no door, which asks who says so (test/walls/two-people.test.ts). */
import type { Country } from '../../src/core/country/index.ts'
import type { Parts } from '../../src/core/entry/make.ts'
import type { RecordStore } from '../../src/road/ports.ts'
import { appendActs, type ActsAppended } from '../../src/work/acts/append-acts.ts'

export const putLinks = (entries: readonly Parts[], agency: string, country: Country, store: RecordStore): Promise<ActsAppended> =>
  appendActs(entries, ['link.asserted', 'link.revoked'], { agency, country, store })
