import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { sideOf } from '../../core/access/side-of.ts'
import type { NamedRequest, PlaceEvent, PlaceFile, Said } from '../../core/place/place-file.ts'
import { printCountSaid } from '../../core/text/count-span.ts'
import { openDecide } from '../../outside/cedar/decide.ts'
import type { Asker } from '../../work/cases/follow-case.ts'
import { openPlaceStore } from '../../work/places/place-store.ts'
import { listPlaces, readPlace, type PlaceList } from '../../work/places/read-place.ts'
import { folder, oneOf, readArguments, required } from '../arguments.ts'
import { Usage, type Command, type Io } from '../command.ts'
import { DEMO_LINE } from '../demo-mark.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'place',
  usage: `saksi place list DIR --for AGENCY
saksi place show DIR RECORD --for AGENCY

The file of one place, as one agency may see it: leads by channel and month, requests that name persons and what became of each, permissions asked and
refused, operations (planned under seal, where their plan was opened since), licences, inspections, who was left behind, what was emptied before anybody came, closed, and opened again under which code. As counts, then in order
of time. RECORD is any of the agency's own records about it, with the 32 digits of its receipt.

A place is called by a code. Its name and where it is are sealed, and no map shows it. Records are about one place where somebody said so
(saksi link assert … --relation same_place); that is taken back as any link is. Another agency's record shows under a protocol alone. Of a private
home only one's own records are shown, and no province. An answer of "done" takes nobody out: who is not said to have left is counted as unsaid.

  saksi place list ./demo --for ngo-coalition
  saksi link assert ./record ngo-coalition:lead:101/2023 ngo-coalition:lead:103/2023 --by ngo-coalition --relation same_place --basis about-this-place`,
  async run(argv, io) {
    const [action, ...rest] = argv
    const act = oneOf(action ?? '', ['list', 'show'], 'what to do')
    const { values, positionals } = readArguments(rest, { for: { type: 'string' } }, act === 'list' ? ['DIR'] : ['DIR', 'RECORD'])
    const agency = required(values, 'for')
    const [dir, record = ''] = positionals
    if (act === 'show' && !/^[0-9a-f]{32}$/.test(record))
      throw new Usage(`"${record}" is no record: 32 digits of 0–9 and a–f, from its receipt`)
    const installation = await openInstallation(folder(dir as string))
    try {
      const principal = askerOf(agency, installation)
      const { country, clock, pools, settings } = installation
      const by = { country, decide: openDecide(country, () => clock.today()), store: openPlaceStore(pools) }
      if (settings.demo && !io.json) io.out(DEMO_LINE)
      if (act === 'list') return sayList(await listPlaces({ principal }, by), io)
      const file = await readPlace({ principal, record }, by)
      if (!file) throw new Usage('it is not there, or it is not that agency’s')
      sayFile(file, io)
      return 0
    } finally {
      await installation.close()
    }
  },
}

/** As somebody of the agency who works on cases and signed in with her device: what she sees, and no more. */
function askerOf(agency: string, { country }: Installation): Asker {
  const known = country.agencies.find((a) => a.id === agency)
  if (!known || !sideOf(country, agency))
    throw new Usage(`there is no agency "${agency}"; there are ${country.agencies.map((a) => a.id).join(', ')}`)
  return { credential: 'command', person: 'command', agency, agencyType: known.type, roles: ['caseworker'], signedInBy: 'device' }
}

function sayList({ places, isCut }: PlaceList, io: Io): 0 {
  if (io.json) io.out(JSON.stringify({ places, isCut }))
  else if (places.length === 0) io.out('no places on record')
  else for (const f of places) io.out(headOf(f))
  if (isCut && !io.json)
    io.out('not all of them: the agency has more records of places than one list looks at; show the others by a record')
  return 0
}

const headOf = ({ code, kinds, provinces, counts }: PlaceFile): string =>
  [
    `${code}  ${[...kinds, ...provinces].join(', ')}: ${counts.leads.all} leads`,
    ...(counts.named.requests > 0
      ? [
          `${counts.named.said === undefined ? counted(counts.named.persons, 'people') : `${printCountSaid(counts.named.said, 'en')} people`} named`,
        ]
      : []),
    `${counts.operations.all} operations`,
  ].join(', ')

function sayFile(file: PlaceFile, io: Io): void {
  if (io.json) return io.out(JSON.stringify(file))
  const { counts, requests, ties } = file
  const { operations: o, permissions: p, named: n } = counts
  io.out(headOf(file))
  io.out(`  from records of ${file.of.join(', ')}${file.isHome ? '; a private home, so of nobody else' : ''}`)
  for (const t of ties) io.out(`  ${t.a.record} and ${t.b.record}: ${t.basis}, said by ${t.by}`)
  for (const r of requests)
    io.out(
      `  request ${r.number} of ${r.office}${r.isDuplicate ? ', a duplicate' : ''}: ${r.said === undefined ? r.persons : printCountSaid(r.said, 'en')} named, ${children(r)}; ${byCode(r.outcomes)}${r.unsaid} unsaid, ${r.doneUnsaid} of them answered "done"; ${decided(r)}`,
    )
  if (n.requests > 0)
    io.out(
      `  named in all: ${n.said === undefined ? n.persons : printCountSaid(n.said, 'en')}, ${children(n)}; ${byCode(n.outcomes)}${n.unsaid} unsaid`,
    )
  if (p.asked > 0) io.out(`  permission to enter: asked ${p.asked}; ${byCode(p.decisions)}days waited ${p.days.join(', ') || 'not said'}`)
  if (o.all > 0) {
    const after = o.emptiedAfterAsking === null ? '' : `, ${o.emptiedAfterAsking} of them after permission was asked for`
    const told = [
      `${o.all}; ${byCode(o.outcomes)}removed ${ofAll(o.removed, o.all)}`,
      `screened ${ofAll(o.screened, o.all)}, found to be victims ${ofAll(o.identified, o.all)}`,
      `left behind ${o.left ? `${o.left.n} of ${o.left.of} who were there` : NOT_SAID}`,
      `emptied before ${o.emptied ? `${o.emptied.n} of ${o.emptied.of}${after}` : NOT_SAID}`,
    ]
    io.out(`  operations: ${told.join('; ')}`)
    if (o.planned > 0) io.out(`  planned under seal before: ${o.planned} of ${o.all}; of the others nothing says`)
  }
  const { all: visits, announced } = counts.inspections
  if (visits > 0) io.out(`  inspections: ${visits}, announced ${ofAll(announced, visits)}`)
  const { licences } = counts
  if (licences.all > 0) io.out(`  licences to recruit: ${licences.all}; ${byCode(licences.states)}`)
  if (counts.reopened > 0) io.out(`  opened again: ${counts.reopened}`)
  for (const e of file.events) io.out(`  ${e.isMonth ? e.on.slice(0, 7).padEnd(10) : e.on}  ${e.from.record}  ${wordsOf(e)}`)
}

const NOT_SAID = 'not said'
const ofAll = (said: Said, all: number): string =>
  said === null
    ? NOT_SAID
    : `${said.said === undefined ? said.n : printCountSaid(said.said, 'en')}${said.of < all ? ` as ${said.of} of ${all} say` : ''}`
function children({ children: said, persons }: Pick<NamedRequest, 'children' | 'persons'>): string {
  if (said === null) return 'no age is said'
  return `${said.n} children${said.of < persons ? ` among the ${said.of} whose age is said` : ''}`
}
function decided({ days, isDecided }: NamedRequest): string {
  if (days !== null) return `decided after ${days} days`
  return isDecided === null ? 'whether it was decided is not said' : isDecided ? 'decided, no day on record' : 'not decided'
}
const byCode = (codes: Readonly<Record<string, number>>): string =>
  Object.entries(codes)
    .map(([code, count]) => `${code} ${count}, `)
    .join('')
const wordsOf = ({ event, facts }: PlaceEvent): string =>
  [event, ...Object.entries(facts).map(([name, value]) => `${name} ${value}`)].join(' ')
