/**
 * What went out is made again from the entries' own bytes: a release of a true database holds to the number, and one that was made while the
 * database lied is named afterwards, when nothing in it lies any more.
 * By night alone. By day: ledger/figures, release/public-figures.
 */
import { afterEach, expect, it } from 'vitest'
import type { Country } from '../../src/core/country/country.ts'
import { Book } from '../../src/core/count/folded/book.ts'
import { addDays } from '../../src/core/count/coverage.ts'
import type { Together } from '../../src/core/model/lists/define.ts'
import { openPool } from '../../src/store/postgres/connect.ts'
import { openServer } from '../../src/store/postgres/server/open-server.ts'
import { checkReleased, type ReleasedFound } from '../../src/work/verify/verify-released.ts'
import { verifyWhole } from '../../src/work/verify/verify-installation.ts'
import type { Fault } from '../../verify/index.ts'
import { courtYear, release } from '../helpers/lived-record.ts'
import { makeInstallation, type Made } from '../helpers/made-installation.ts'

let made: Made | undefined
afterEach(() => made?.remove())

async function verified({
  installation,
}: Pick<Made, 'installation'>): Promise<{ readonly found: ReleasedFound; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = []
  const report = (fault: Fault): void => void faults.push(fault)
  const book = new Book()
  await verifyWhole(installation, report, { book })
  return { found: await checkReleased(installation, book, report), faults }
}

it('every number that a release prints is what the entries make', async () => {
  made = await makeInstallation('kh')
  await courtYear(made.installation)
  await release(made.installation, 'courts-2023', 'quarter')
  const { found, faults } = await verified(made)
  expect(faults).toEqual([])
  expect(found).toMatchObject({ releases: 1, beyond: 0 })
  expect(found.cells).toBeGreaterThan(2)
}, 240_000)

it('of a database that hid rows while tables were made, each wrong number is named once it hides none', async () => {
  made = await makeInstallation('kh')
  const { layout, settings } = made.installation
  await courtYear(made.installation)
  const server = await openServer(layout, settings.database)
  const admin = openPool(server, server.superuser.user, server.superuser.password, 1)
  try {
    await admin.query('alter policy read_all on saksi.accused_episodes using (hashtext(record_id::text) % 3 <> 0)')
    await release(made.installation, 'courts-2023', 'quarter')
  } finally {
    await admin.query('alter policy read_all on saksi.accused_episodes using (true)')
    await admin.end()
    await server.close()
  }
  const { faults } = await verified(made)
  expect(new Set(faults.map((f) => f.what))).toEqual(new Set(['release.figure-differs']))
  expect(faults[0]?.where).toMatch(/^courts-2023, .*: it prints \d+; the entries make \d+$/)
}, 240_000)

/** @param change of what the list of sexes counts as one in every release. */
function withTogether(country: Country, change: (together: readonly Together[]) => readonly Together[]): Country {
  const lists = country.lists.map((list) => (list.id === 'sexes' ? { ...list, together: change(list.together ?? []) } : list))
  return { ...country, lists }
}

it('codes that a release counts as one are made again by the list of its day, and not by that of today', async () => {
  made = await makeInstallation('kh')
  const { installation } = made
  const { country } = installation
  await courtYear(installation)
  await release(installation, 'by-sex', 'sex')
  const { found, faults } = await verified(made)
  expect([faults, found]).toMatchObject([[], { releases: 1, beyond: 0 }])

  const today = new Date().toISOString().slice(0, 10)
  const faultsWith = async (change: Parameters<typeof withTogether>[1]): Promise<readonly string[]> => {
    const after = await verified({ installation: { ...installation, country: withTogether(country, change) } })
    return after.faults.map(({ what }) => what)
  }
  const ends = (validTo: string) => (old: readonly Together[]) => [
    ...old.map((t) => ({ ...t, validTo })),
    { code: 'female_or_unknown', words: { en: 'Female, or not known' }, of: ['female', 'unknown', 'several'], validFrom: validTo },
  ]
  expect(await faultsWith(ends(addDays(today, 1)))).toEqual([])
  expect(await faultsWith(ends(today))).toContain('release.merge-unknown')
}, 240_000)

it('codes that no list counted as one hide nothing: the release is named, and each number that stands on it', async () => {
  made = await makeInstallation('kh')
  const { installation } = made
  await courtYear(installation)
  const all = withTogether(installation.country, (old) => old.map((t) => ({ ...t, of: [...t.of, 'female'] })))
  await release({ ...installation, country: all }, 'by-sex', 'sex')
  const { faults } = await verified(made)
  expect(faults.map(({ what, where }) => `${what}: ${where}`)).toEqual([
    'release.merge-unknown: by-sex, sex=male_or_unknown, of male, unknown, several, female',
    expect.stringMatching(/^release\.figure-differs: by-sex, .*sex=male_or_unknown: it prints \d+; the entries make \d+$/),
  ])
}, 240_000)
