import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHex, toHex } from '../../core/bytes.ts'
import { parseJson } from '../../core/canonical.ts'
import { addDays } from '../../core/count/coverage.ts'
import { checkCode } from '../../core/entry/sign-in.ts'
import { readNumber } from '../../core/letter/number.ts'
import { proveConsistency, verifyConsistency } from '../../core/ledger/tree.ts'
import { openCheckpoint, parseCheckpoint, type Checkpoint } from '../../core/ledger/checkpoint.ts'
import { parseVkey, type NoteKey } from '../../core/ledger/note.ts'
import { checkLot, type LotFault } from '../../core/lot/check.ts'
import { lotFalls, type LotRoot } from '../../core/lot/draw.ts'
import { secretMark } from '../../core/lot/frame.ts'
import { lotKeysOf, openNames } from '../../core/lot/make-frame.ts'
import { framedOf } from '../../core/lot/framed.ts'
import { isFramedBefore } from '../../core/lot/proof.ts'
import { readSlip } from '../../core/lot/slip.ts'
import { isObject, token } from '../../core/shape.ts'
import { tileSubtree } from '../../store/files/tiles.ts'
import { readEarlierAnchors } from '../../store/files/earlier-anchors.ts'
import { readAnchorSigner } from '../../store/files/settings.ts'
import { rootFrom } from '../../store/postgres/anchor-log.ts'
import { openInstallation, type Installation } from '../../work/installation/installation.ts'
import { readCredentialsOf } from '../../store/postgres/credentials.ts'
import { isOnePerson, readFrameOf, readLots, type Lot } from '../../work/lots/read-lots.ts'
import { folder, readArguments, required } from '../arguments.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'

export const command: Command = {
  name: 'lot',
  usage: `saksi lot check DIR                                        every lot of the record
saksi lot check SLIP --checkpoint FILE --vkey FILE [--tiles DIR] [--earlier FILE]
                                                           one lot, by anybody
saksi lot check … --code FILE                              and its names, by who has the code of the list

Whether visits to workplaces were drawn by nobody: the frame was committed before there was a root, and what the lot fell on follows from both. Each is drawn again.
SLIP is what the desk saves of a lot that was opened; it holds no name, and shows that the frame was on record before the root. FILE is a signed checkpoint of the public
anchor, of that hour or later, from whoever kept it (/anchor/checkpoint), and the anchor's key (/anchor/vkey). For a later one DIR holds the anchor's tiles
(/anchor/tile/… under DIR/tile/…), by which it is shown to go on from the root; a tile that is missing is named. --earlier FILE is /anchor/earlier, for a lot
of before a restore. FILE of --code holds the sixteen signs on the paper of a list: its names are opened, each is
held against what was committed of it, and none is shown. Without it nobody knows that the names are those of the list. That a name is of a workplace at all, only
the register shows. Exit code 1: a lot was drawn otherwise, framed twice, too late or by somebody of another office, left lying, is of
another log, or of names that were not committed. How many each office and each person framed, and how many of those were opened, stands at the end.

  saksi lot check ./record
  saksi lot check lot-LAB-X1-2026-12-01.json --checkpoint checkpoint-0600 --vkey anchor.vkey`,
  run(argv, io) {
    const text = { type: 'string' } as const
    const { values, positionals } = readArguments(argv, { checkpoint: text, vkey: text, code: text, tiles: text, earlier: text }, [
      'check',
      'DIR|SLIP',
    ])
    const [what, place = ''] = positionals
    if (what !== 'check') throw new Usage(`"${what}" is not check`)
    const code = typeof values.code === 'string' ? codeIn(values.code) : undefined
    if (values.checkpoint === undefined && values.vkey === undefined) return checkRecord(folder(place), code, io)
    const files = {
      path: place,
      checkpointFile: required(values, 'checkpoint'),
      vkeyFile: required(values, 'vkey'),
      tiles: typeof values.tiles === 'string' ? values.tiles : undefined,
      earlierFile: typeof values.earlier === 'string' ? values.earlier : undefined,
      code,
    }
    return Promise.resolve(checkSlip(files, io))
  },
}

const SAYS: Readonly<Record<LotFault | 'lot.framed-again' | 'lot.framed-late' | 'lot.another-office' | 'lot.unopened', string>> = {
  'lot.frame-differs': 'the frame is not the one that was committed',
  'lot.names-differ': 'its names are not those that were committed, or one workplace stands there more than once',
  'lot.not-before': 'nothing shows that its frame was on record before the root: it may have been made after',
  'lot.of-another-log': 'it was framed for another log',
  'lot.secret-differs': 'the secret is not the one that was committed',
  'lot.root-differs': 'it was drawn from another root than the anchor had at its hour',
  'lot.drawn-otherwise': 'what is said to be drawn is not what the lot fell on',
  'lot.framed-again': 'this office had framed this day before: a second lot',
  'lot.another-office': 'who framed it had framed for another office of this body',
  'lot.unopened': 'its day passed, and nobody opened it: whoever had the code may have seen where it fell, and let it lie',
  'lot.framed-late': 'its frame was not on record when the root was there',
}
type Fault = keyof typeof SAYS

type SlipFiles = {
  readonly path: string
  readonly checkpointFile: string
  readonly vkeyFile: string
  readonly tiles: string | undefined
  readonly earlierFile: string | undefined
  readonly code: string | undefined
}
function checkSlip({ path, checkpointFile, vkeyFile, tiles, earlierFile, code }: SlipFiles, io: Io): ExitCode {
  const slip = readSlip(read(path))
  if (!slip) throw new Usage(`${path} is no slip of a lot, or its frame is empty or holds one workplace twice`)
  const key = parseVkey(read(vkeyFile).trim())
  const checkpoint = key && openCheckpoint(read(checkpointFile), key)
  if (!checkpoint) throw new Usage(`${checkpointFile} is not signed by the key in ${vkeyFile}`)
  const { size, root } = goesOnFrom(slip.opened, checkpoint, tiles) ? slip.opened : { size: checkpoint.size, root: toHex(checkpoint.root) }
  const earlier = earlierFile === undefined ? [] : namesIn(earlierFile)
  const origin = earlier.includes(slip.frame.origin) ? slip.frame.origin : checkpoint.origin
  const { faults: other, drawn } = checkLot({ ...slip, anchor: { origin, size, root }, claimed: slip.drawn })
  const found = isFramedBefore(slip.framed, slip.opened, slip.proof) ? other : [...other, 'lot.not-before' as const]
  if (code !== undefined && !isCodeOf(code, slip.framed)) throw new Usage(`the code is not of the list in ${path}`)
  const faults = code === undefined || openNames(slip.frame, code) ? found : [...found, 'lot.names-differ' as const]
  const { office, day, places, draw } = slip.framed
  if (io.json) io.out(JSON.stringify({ ok: faults.length === 0, lots: [{ office, day, places, draw, drawn, faults }] }))
  else
    say(
      {
        office,
        day,
        places,
        draw,
        faults,
        note: `drawn again from the anchor's leaf of ${new Date(slip.proof.slot * 1000).toISOString()}`,
      },
      io,
    )
  return faults.length === 0 ? 0 : 1
}

/** Whether the checkpoint is the root, or by its own tiles one that goes on from it. @throws Usage where that cannot be told. */
function goesOnFrom(opened: LotRoot, { size, root }: Checkpoint, tiles: string | undefined): boolean {
  if (size < opened.size) throw new Usage('the checkpoint is of before the hour of this lot: give one of that hour, or later')
  if (size === opened.size) return toHex(root) === opened.root
  if (tiles === undefined) throw new Usage('the checkpoint is later than the lot: give the tiles of the anchor beside it (--tiles)')
  try {
    const proof = proveConsistency(opened.size, size, tileSubtree(tiles, size))
    return verifyConsistency(opened.size, size, proof, fromHex(opened.root), root)
  } catch (error) {
    throw new Usage(`the tiles do not reach: ${(error as NodeJS.ErrnoException).path ?? tiles} cannot be read`)
  }
}
/** Names of the anchor before a restore. @throws Usage for another file than `/anchor/earlier`. */
function namesIn(path: string): readonly string[] {
  const said = parseJson(read(path))
  if (!Array.isArray(said)) throw new Usage(`${path} is not what /anchor/earlier answers`)
  return said.flatMap((e) => (isObject(e) && typeof e.vkey === 'string' ? [e.vkey.split('+')[0] ?? ''] : []))
}

async function checkRecord(dir: string, code: string | undefined, io: Io): Promise<ExitCode> {
  const installation = await openInstallation(dir)
  try {
    const lots = await readLots(installation.pools.saksi_reader)
    const said = []
    if (code !== undefined && !lots.some((l) => isCodeOf(code, l.framed))) throw new Usage('no list on record has this code')
    const people = await peopleOf(lots, installation)
    for (const lot of lots.toReversed())
      said.push(await judge(lot, { code, isElsewhere: lots.some((l) => isEarlierElsewhere(l, lot, people)) }, installation))
    const counts = {
      offices: count(said, (s) => s.office),
      framers: count(said, (s) => people.get(s.framedBy) ?? s.framedBy),
    }
    const isRight = said.every((s) => s.faults.length === 0)
    if (io.json) io.out(JSON.stringify({ ok: isRight, lots: said, ...counts }))
    else {
      for (const one of said) say(one, io)
      for (const c of counts.offices) io.out(`office ${c.of}: ${sayCount(c)}`)
      for (const c of counts.framers) io.out(`framed by ${token(c.of) ? checkCode(c.of) : c.of}: ${sayCount(c)}`)
      if (said.length === 0) io.out('no visits were framed')
    }
    return isRight ? 0 : 1
  } finally {
    await installation.close()
  }
}

type Count = { readonly of: string; readonly framed: number; readonly opened: number; readonly unopened: number }
type Judged = Awaited<ReturnType<typeof judge>>
/** What was opened beside what was framed: whoever frames much and opens little may be looking for the draw that suits him. */
const count = (said: readonly Judged[], by: (one: Judged) => string): readonly Count[] =>
  [...Map.groupBy(said, by)].map(([of, its]) => ({
    of,
    framed: its.length,
    opened: its.filter((s) => s.looks.length > 0).length,
    unopened: its.filter((s) => s.faults.includes('lot.unopened')).length,
  }))
const sayCount = ({ framed, opened, unopened }: Count): string =>
  `${framed} framed, ${opened} opened, ${unopened} left lying when the day had passed`

/** Persons by their devices. */
async function peopleOf(lots: readonly Lot[], { pools }: Installation): Promise<ReadonlyMap<string, string>> {
  const agencies = [...new Set(lots.map((l) => l.framed.agency))]
  const cards = await Promise.all(agencies.map((agency) => readCredentialsOf(pools.saksi_reader, agency)))
  return new Map(cards.flat().map((c) => [c.credential, c.person]))
}
/** Whether the same person had framed for another office within two months of it. */
function isEarlierElsewhere(other: Lot, { framed, at }: Lot, people: ReadonlyMap<string, string>): boolean {
  const isNear = other.framed.day >= addDays(at.slice(0, 10), -60)
  const isOther = other.framed.agency === framed.agency && other.framed.office !== framed.office
  return isOther && isNear && other.at < at && isOnePerson(other.framed.author, framed.author, people)
}

type Asking = { readonly code: string | undefined; readonly isElsewhere: boolean }
async function judge(lot: Lot, { code, isElsewhere }: Asking, { pools, layout, country, clock }: Installation) {
  const { framed, looks, isAgain } = lot
  const { office, day, places, draw } = framed
  const faults = new Set<Fault>(isAgain ? ['lot.framed-again'] : [])
  const frame = await readFrameOf(pools.saksi_reader, framed.agency, framed.id)
  const falls = country.lots ? lotFalls(day, country.lots) : Infinity
  const { key } = readAnchorSigner(layout)
  const own = key.name
  const origins = [own, ...readEarlierAnchors(layout).map((e) => e.vkey.split('+')[0] ?? '')]
  const root = await rootFrom({ db: pools.saksi_reader, folder: layout.anchor }, falls, shownIn(layout, key))
  let drawn: readonly string[] = []
  if (!frame) faults.add('lot.frame-differs')
  else if (code !== undefined && isCodeOf(code, framed) && !openNames(frame, code)) faults.add('lot.names-differ')
  if (root && (parseCheckpoint(root.opening.checkpoint)?.size ?? 0) <= (await placeInLog(lot, pools.saksi_reader)))
    faults.add('lot.framed-late')
  for (const opened of frame && root ? looks : []) {
    if (!frame || !root) break
    // A restored record's anchor has another name, and goes on from the same leaves.
    const origin = origins.includes(frame.origin) ? frame.origin : own
    const checked = checkLot({ framed: framedOf(framed), frame, opened, anchor: { origin, size: root.size, root: root.root } })
    for (const fault of checked.faults) faults.add(fault)
    drawn = checked.drawn
  }
  if (isElsewhere) faults.add('lot.another-office')
  if (looks.length === 0 && day < clock.today()) faults.add('lot.unopened')
  const note = looks[0]
    ? `first opened ${looks[0].at}, ${looks.length} looks on record`
    : root
      ? 'its hour passed, and nobody opened it'
      : 'its hour has not come'
  return { office, day, places, draw, drawn, faults: [...faults], note, looks: looks.map((l) => l.at), framedBy: framed.author }
}

/** @throws Usage for a file that holds no code. */
function codeIn(path: string): string {
  const code = readNumber(read(path))
  if (code === undefined) throw new Usage(`${path} holds no code of a list: sixteen signs, in fours`)
  return code
}
const isCodeOf = (code: string, { secret }: { readonly secret: string }): boolean => secretMark(lotKeysOf(code).secret) === secret

/** From 0; beyond all where it is not in the log yet. */
async function placeInLog({ framed }: Lot, reader: Installation['pools']['saksi_reader']): Promise<number> {
  const { rows } = await reader.query<{ idx: number }>(
    'select idx::float8 as idx from saksi.log_leaves where agency_id = $1 and entry_id = $2::uuid',
    [framed.agency, framed.id],
  )
  return rows[0]?.idx ?? Infinity
}

/** Leaves of which the anchor's own signed checkpoint speaks. */
function shownIn({ anchor }: Installation['layout'], key: NoteKey): number {
  const path = join(anchor, 'checkpoint')
  return existsSync(path) ? (openCheckpoint(readFileSync(path, 'utf8'), key)?.size ?? 0) : 0
}

type Saying = {
  readonly office: string
  readonly day: string
  readonly places: number
  readonly draw: number
  readonly faults: readonly Fault[]
  readonly note: string
}
function say({ office, day, places, draw, faults, note }: Saying, io: Io): void {
  io.out(`${faults.length === 0 ? '✔' : '✘'} ${office} ${day}: ${draw} of ${places} workplaces; ${note}`)
  for (const fault of faults) io.out(`    ${fault}: ${SAYS[fault]}`)
}

function read(path: string): string {
  if (!existsSync(path)) throw new Usage(`there is no ${path}`)
  return readFileSync(path, 'utf8')
}
