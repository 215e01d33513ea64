/** A return's last step, from the desk to the record: sealed on this computer, then handed in. Where one then stands is said to the page. */
import type { Country } from '../../../../core/country/index.ts'
import type { Stub } from '../../../../core/entry/kinds.ts'
import type { ReturnSlot } from '../../../../core/entry/kinds/return-received.ts'
import type { EdgeKeys } from '../../../../road/ports.ts'
import type { SealedData } from '../../../../road/stages.ts'
import type { WaitingLine } from '../../../../road/seal.ts'
import type { Api } from '../../account/api.ts'
import type { SignedIn } from '../../account/session.ts'
import type { Drafts } from '../../drafts.ts'
import { edgeOf } from '../edge.ts'
import { touch } from '../../../../core/sheet/own/questions/memory.ts'
import { dayIn } from '../../../../core/text/local-time.ts'
import { takenBackOf, whichOf } from '../receipt/handed-in.ts'
import { changeKnown, learnOffices } from '../learned.ts'
import type { Paper } from '../drop/paper.ts'
import type { Place, SetPlace } from '../place.ts'
import { countErrors, listOpen, type Sheet } from '../mend/problems.ts'
import { splitOf } from '../mend/split.ts'
import { touchRecipe } from '../recipe/kept-recipes.ts'
import { sendReturn } from './send.ts'

type Desk = {
  readonly country: Country
  readonly api: Api
  readonly drafts: Drafts
  readonly keys: EdgeKeys
  readonly signer: SignedIn['signer']
  readonly setPlace: SetPlace
  readonly paper?: Paper
  /** Something speaks against the day of the papers, and nothing was sent. */
  readonly onPaper?: (paper: Paper) => void
}

/**
 * A sheet with nothing left to ask, as the worker holds it: it must have heard of every change. What does not go leaves the sheet as it was.
 * @returns whether it is on record
 */
export async function sendSheet(sheet: Sheet, desk: Desk, letWait = false): Promise<boolean> {
  const { country, api, drafts, keys, signer, setPlace } = desk
  const stay = (place: Place): false => {
    setPlace(place)
    return false
  }
  // The last change may have raised a question that nobody has seen, or a fault of the file itself.
  if (letWait && countErrors(listOpen(sheet)) > 0 && splitOf(sheet, listOpen(sheet))?.asks !== 0) return stay({ at: 'mend', sheet })
  const missing = await askMissing(sheet, desk, letWait)
  if ('at' in missing) return stay(missing)
  const { waited } = missing
  setPlace({ at: 'sealing', sheet })
  const { paper = { day: '' } } = desk
  const asked = { kind: 'seal', keys, letWait, waited, ...(paper.day === '' ? {} : { paper }) } as const
  const said = await edgeOf().ask({ ...asked, ...(signer ? { signer: signer.credential } : {}) }, signer?.sign)
  if (said.kind === 'not-signed') return stay({ at: 'mend', sheet, unsent: { ok: false, reason: 'not-signed' } })
  if (said.kind === 'refused') return stay({ at: 'mend', sheet: { ...sheet, problems: said.problems } })
  if (said.kind === 'asks-paper') {
    desk.onPaper?.({ day: paper.day, asked: said.asked })
    return stay({ at: 'mend', sheet })
  }
  if (said.kind !== 'sealed') return stay({ at: 'broken' })
  setPlace({ at: 'sending', sheet })
  const sent = await sendReturn(api, said.sealed, country)
  if (!sent.ok) return stay({ at: 'mend', sheet, unsent: sent })
  void learnOffices(drafts, sheet.form, said.offices)
  const { batch } = said.sealed
  if (sheet.recipe) void touchRecipe(drafts, sheet.recipe.id, batch)
  const slots = slotsOf(said.sealed)
  const records = recordsOf(said.sealed)
  const takenBack = takenBackOf(said.sealed)
  setPlace({
    at: 'receipt',
    logged: sent.logged,
    form: sheet.form,
    batch,
    slots,
    records,
    which: whichOf(said.sealed, said.rows, sent.logged.entries, sheet),
    ...(takenBack.length > 0 ? { takenBack } : {}),
    ...(said.waiting > 0 ? { waiting: said.waiting } : {}),
  })
  const marked = edgeOf().ask({ kind: 'marks', keys, letWait })
  // Fetched when there is something to keep: nobody waits for it before.
  void marked.then(async (told) => {
    if (told.kind === 'marks') await import('../seen/seen-kept.ts').then((m) => m.addSeen(keys, told.seen, dayIn(country, new Date())))
  })
  // Only where somebody has said something of this sheet is there something to note.
  if (sheet.learned.length > 0 || sheet.answers)
    void edgeOf()
      .ask({ kind: 'used' })
      .then((told) => {
        if (told.kind === 'used') void changeKnown(drafts, (known) => touch(known, sheet.form.id, told.ids, said.sealed.batch))
      })
  return true
}

/** Whose rows of which periods they are, as the head of the return says: it goes before them. */
function slotsOf({ entries }: SealedData): readonly ReturnSlot[] {
  const head = entries[0] && (JSON.parse(entries[0].stub) as Stub)
  return head?.kind === 'return.received' ? head.slots : []
}

/** Of several nobody says which is which. */
function recordsOf({ entries }: SealedData): readonly string[] {
  const stubs = entries.map((e) => JSON.parse(e.stub) as Stub)
  const records = stubs.flatMap((stub) => (stub.kind === 'record.version' ? [stub.record] : []))
  return records.length === 1 ? records : []
}

/**
 * Which rows of earlier returns wait no more. Those that this sheet brings are told by their tokens; of any other only a person can say whether
 * it is here, and is asked, where a device can sign what she says. What nobody could look up is not sent.
 * @returns their tokens; or where one stays
 */
async function askMissing(
  sheet: Sheet,
  { api, keys, signer, setPlace }: Desk,
  letWait: boolean,
): Promise<{ readonly waited: readonly string[] } | Place> {
  const mend = { at: 'mend', sheet } as const
  const told = await api.ask<{ readonly rows: readonly (WaitingLine & { readonly since: string })[] }>(
    'GET',
    `/api/v1/returns-due/${sheet.form.id}/waiting`,
  )
  if (!told.ok) return { ...mend, unsent: { ok: false, reason: told.code.startsWith('session.') ? 'signed-out' : 'no-answer' } }
  const { rows: lines } = told.body
  if (lines.length === 0 || !signer) return { waited: [] }
  const said = await edgeOf().ask({ kind: 'waited', keys, letWait, lines })
  if (said.kind === 'refused') return { at: 'mend', sheet: { ...sheet, problems: said.problems } }
  if (said.kind !== 'waited') return { at: 'broken' }
  const { tokens, missing } = said
  const since = lines.flatMap((l) => (missing.includes(l.token) ? [l.since] : [])).toSorted()[0]
  if (since === undefined) return { waited: [] }
  const areHere = await new Promise<boolean | undefined>((onSaid) =>
    setPlace({ at: 'missing', sheet, missing: { rows: missing.length, since }, onSaid }),
  )
  return areHere === undefined ? mend : { waited: areHere ? tokens : [] }
}
