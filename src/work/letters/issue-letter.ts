/** A letter is issued for a person whom the office's own file holds to be, or suspects to be, a victim; and ended by the office that issued it. */
import { checkAct } from '../../core/entry/check-act.ts'
import { isFault } from '../../core/entry/check.ts'
import type { LetterGround } from '../../core/entry/kinds/letter-issued.ts'
import type { Parts } from '../../core/entry/make.ts'
import type { LettersTold } from '../../core/letter/letter.ts'
import { inOrder, listStanding, wordOf, type PersonRecord } from '../../core/person/record.ts'
import { AppendRefused } from '../../errors.ts'
import type { RecordStore } from '../../road/ports.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { findOwn, type PeopleWith, type Principal } from '../people/read-person.ts'
import type { LetterStore } from './letter-store.ts'

type By = PeopleWith & { readonly principal: Principal; readonly record: RecordStore; readonly letters: LetterStore }

/** Longer than a decision should take; who still needs one is given another. */
const LETTER_DAYS_MOST = 366
/** Letters of one person that hold at once, lost ones among them: what its office could end stands in its list. */
const LETTERS_MOST = 20
const KINDS = ['letter.issued', 'letter.ended'] as const
const GROUNDS: Readonly<Record<string, LetterGround>> = {
  possible: 'suspected',
  suspected: 'suspected',
  identified: 'identified',
  judicially_confirmed: 'identified',
}

/** Undefined for whatever this reader has no file of. */
export async function readLetters(record: string, by: Omit<By, 'record'>): Promise<LettersTold | undefined> {
  const own = await findOwn(by.principal, record, by)
  if (!own) return undefined
  return { ground: groundOf(listStanding(own.versions)), letters: await by.letters.of(own.reader, own.records) }
}

/**
 * @param today ISO day.
 * @throws AppendRefused `letter.not-there` for a record or a letter that is not there or not this body's; `letter.no-ground` where no record of the office
 * says what it would stand on; `letter.too-many` while so many hold; `act.not-sound` names the entry and where.
 */
export async function issueLetter(parts: Parts, record: string, today: string, by: By): Promise<ActsAppended> {
  const { principal, country, letters } = by
  const checked = checkAct(parts, country, principal.agency)
  if (isFault(checked)) throw new AppendRefused('act.not-sound', checked.where, 0)
  const { stub } = checked
  const own = await findOwn(principal, record, by)
  if (!own) throw new AppendRefused('letter.not-there', 'stub.record', 0)
  if (stub.kind === 'letter.issued') {
    if (stub.record !== record) throw new AppendRefused('letter.not-there', 'stub.record', 0)
    if (stub.until < today || Date.parse(stub.until) - Date.parse(today) > LETTER_DAYS_MOST * 86_400_000)
      throw new AppendRefused('act.not-sound', 'stub.until', 0)
    if (groundOf(listStanding(own.versions)) !== stub.ground) throw new AppendRefused('letter.no-ground', 'stub.ground', 0)
    if ((await letters.count(own.reader, own.records, today)) >= LETTERS_MOST) throw new AppendRefused('letter.too-many', 'stub.record', 0)
    // A number is eighty bits of chance: one that is there was copied from a paper.
    if (await letters.isTaken(stub.mark, stub.id)) throw new AppendRefused('act.not-sound', 'stub.mark', 0)
  } else if (stub.kind === 'letter.ended') {
    if (!(await letters.has(own.reader, own.records, stub.letter))) throw new AppendRefused('letter.not-there', 'stub.letter', 0)
  }
  return appendActs([parts], KINDS, { agency: principal.agency, country, store: by.record })
}

/** By the newest decision. That one was taken back, or that she was found to be no victim, makes no letter; one that she has goes on to its day. */
function groundOf(records: readonly PersonRecord[]): LetterGround | null {
  const inTime = inOrder(records)
  const decided = inTime.findLast((r) => r.kind === 'identification')
  if (decided) return GROUNDS[wordOf(decided, 'status') ?? ''] ?? null
  const isIndicated = inTime.some(
    (r) =>
      (r.kind === 'screening' && wordOf(r, 'outcome') === 'indicators') ||
      (r.kind === 'encountered_person' && wordOf(r, 'status') === 'suspected_victim'),
  )
  return isIndicated ? 'suspected' : null
}
