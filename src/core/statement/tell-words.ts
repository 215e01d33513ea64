/** A day, a code, an age or a name, from the papers that say one: what is said in words, and what is sealed. */
import { outweighing } from './described.ts'
import { isOfPaper, papersOf, withRecords } from './papers-say.ts'
import { codesOf, group, OWN_WORD, select, SHOWN_BY, type Span, type Term, type Where } from './standing.ts'
import { columnOf, dayAsSaid, dayOf, maySaySeveral, sourceOf, subjectOf, type Statement } from './statement.ts'
import type { Told } from './told.ts'

/** What is said in words that no code has is said all the same: it is sealed, and no less known for that. */
export function tellCode(own: readonly Statement[]): Told {
  const told = tellWords(own, (list) => list.flatMap((s) => s[columnOf(s.fact)] ?? []))
  const wordy = own.filter((s) => s.said === 'said' && s[columnOf(s.fact)] === null)
  // No code has it: what it is stands in words, or as a name, beside the code that says so.
  const held = told.answer?.split(' ').find((code) => code in HELD_IN)
  const field = HELD_IN[held ?? '']
  if (held !== undefined && field !== undefined) {
    const holding = own.filter((s) => s.said === 'said' && s[columnOf(s.fact)] === held)
    return {
      ...told,
      sealed: field,
      papers: withRecords(
        papersOf(holding, () => held),
        holding,
      ),
    }
  }
  if (told.answer !== undefined || told.why.includes('contradicted') || wordy.length === 0) return told
  return {
    value: null,
    qualifier: null,
    why: ['withheld'],
    state: 'reported',
    sealed: 'remarks',
    papers: withRecords(
      papersOf(wordy, () => null),
      wordy,
    ),
  }
}

/** Codes beside which the answer itself is sealed. */
const HELD_IN: Readonly<Record<string, NonNullable<Told['sealed']>>> = { other: 'remarks', named: 'written_as' }

/** Where each paper writes how somebody is called: where it says the name or describes the person, else the first that it says of them. */
export function namedIn(all: readonly Statement[], term: Term, { said_by, office }: Where, span?: Span): readonly Statement[] {
  // Whose word it is, and who writes; who is called so is one, whatever else is said of him.
  const isOfVoice = (s: Statement): boolean =>
    (said_by === undefined || codesOf(said_by).includes(s.said_by ?? OWN_WORD)) &&
    (office === undefined || codesOf(office).includes(s.office ?? ''))
  const asked = select(all, { ...term, facts: [...new Set(all.map((s) => s.fact))] }, {}, span, true).filter(isOfVoice)
  const ofPaper = (s: Statement): string => JSON.stringify([s.paper, s.office ?? null, subjectOf(s)])
  // A paper that itself says that the name is not known, or was not asked, holds none in what else it says.
  const names = Map.groupBy(
    asked.filter((s) => s.fact === 'name'),
    ofPaper,
  )
  const isNameless = (s: Statement): boolean => s.fact !== 'name' && names.get(ofPaper(s))?.every((n) => n.said !== 'said') === true
  return group(
    asked.filter((s) => !isNameless(s)),
    (s) => `${sourceOf(s)} ${subjectOf(s)}`,
  ).flatMap((list) => {
    const own = list.filter((s) => s.fact === 'name' || s.fact === 'person')
    // Where a paper says of somebody only what is not known of them, nothing is written of a name, if another paper speaks of it.
    const isSilent = names.size > 0 && list.every((s) => s.said !== 'said')
    return own.length > 0 || isSilent ? own : list.slice(0, 1)
  })
}

/** Who is described without a word of age says nothing of it, and an age that is said to be unknown is not known, in whatever words. */
export const sayingAge = (own: readonly Statement[]): readonly Statement[] =>
  own.flatMap((s): readonly Statement[] =>
    s.fact === 'age'
      ? [s.said === 'said' && s.age_band === 'unknown' ? { ...s, said: 'not_known' } : s]
      : s.age_band === null || s.age_band === 'unknown'
        ? []
        : [s],
  )

/**
 * A guess says nothing against a number that somebody has; unless by one of them a child is an adult (“about 20”, and “he says 17”), and nothing shows which: then
 * both stay, so that nobody is taken for either without a look.
 */
export const surest = (own: readonly Statement[]): readonly Statement[] => {
  // Whom one voice describes as a child and says “about 12” of is one guess: the child beside it is no number.
  const guessed = new Set(own.flatMap((s) => (s.fact === 'age' && s.qualifier === 'about' ? [`${sourceOf(s)} ${subjectOf(s)}`] : [])))
  const isOfGuess = (s: Statement): boolean => s.fact === 'person' && guessed.has(`${sourceOf(s)} ${subjectOf(s)}`)
  const sure = own.filter((s) => s.said === 'said' && (s.qualifier === null || s.qualifier === 'exact') && !isOfGuess(s))
  const isShown = sure.some((s) => s.basis === 'proof' || SHOWN_BY.has(s.said_by ?? ''))
  const bands = new Set(own.flatMap((s) => (s.said === 'said' && s.age_band !== null && s.age_band !== 'unknown' ? [s.age_band] : [])))
  return sure.length > 0 && (isShown || bands.size < 2) ? sure : own
}

/**
 * An age and a name are sealed. What is seen of them is seen: that two papers differ on child or adult; and which records hold the rest.
 * @param at the day as of which it is asked: what is clear is of its paper's day, a child of one day is an adult of a later, and neither is said of another
 */
export function tellSealed(
  own: readonly Statement[],
  field: NonNullable<Told['sealed']>,
  clear: (s: Statement) => string | null,
  at?: string,
): Told {
  const clearAt = (s: Statement): string | null => (at === undefined || isOfDay(s, at) ? clear(s) : null)
  const proven = field === 'age_years' ? shownOf(own, clear) : outweighing(own, clear)
  // Whether a proof holds the number, only who opens it sees: the others stay beside it.
  const saying = own.filter((s) => s.said === 'said')
  const deciding = proven.length > 0 ? proven : own
  const days = at === undefined ? [deciding] : group(deciding, dayOf)
  const shown = days.map((list) => tellWords(list, (said) => said.flatMap((s) => clear(s) ?? [])))
  if (saying.length === 0) return tellWords(deciding, () => [])
  const papers = withRecords(
    papersOf(saying, (list) => [...new Set(list.flatMap((s) => clearAt(s) ?? []))].join(', ') || null),
    saying,
  ).map((p) => (proven.some((s) => isOfPaper(s, p)) ? { ...p, isProof: true as const } : p))
  const why = shown.some((s) => s.why.includes('contradicted')) ? (['withheld', 'contradicted'] as const) : (['withheld'] as const)
  return { value: null, qualifier: null, why, state: 'reported', sealed: field, papers }
}

/** Of a day, or of a month or year whose day nobody says, it is that. */
const SAID_SO: ReadonlySet<string> = new Set(['exact', 'month', 'year'])
const isOfDay = (s: Statement, day: string): boolean => dayOf(s) === day && (s.day_kind === null || s.day_kind === 'exact')

/**
 * A proof; and where nobody has one, a passport or a hospital's paper before what an office wrote without any (“24”, and 23 by a copy of her passport), or
 * neighbours and others told. Not before what she or her family says, and not where one of them makes a child an adult: then both stay;
 * unless it is the document that has as a child who calls herself an adult.
 */
function shownOf(own: readonly Statement[], clear: (s: Statement) => string | null): readonly Statement[] {
  const proven = outweighing(own, clear)
  const saying = own.filter((s) => s.said === 'said')
  const isShown = (s: Statement): boolean => s.said_by === 'document'
  const [bands, ofShown] = [saying, saying.filter(isShown)].map((list) => new Set(list.map(clear))) as [
    Set<string | null>,
    Set<string | null>,
  ]
  // A child by her passport who calls herself an adult is as old as it says.
  const isChild = ofShown.size === 1 && ofShown.has('<18')
  const isOutdone = (s: Statement): boolean => isChild && s.said_by === 'self' && clear(s) === '18+'
  const others = saying.filter((s) => !isOutdone(s))
  const isOfAge = (others.length === saying.length ? bands : new Set(others.map(clear))).size === 1
  const isHearsay = (s: Statement): boolean => [null, 'neighbour', 'other', 'press'].includes(s.said_by ?? null)
  if (proven.length > 0 || !isOfAge || !others.every((s) => isShown(s) || isHearsay(s))) return proven
  return saying.filter(isShown)
}

/** A month whose day one paper leaves open, or a year, is settled by what another says, if that is in it. */
const settled = (values: readonly string[]): readonly string[] =>
  values.filter((v) => !(/^\d{4}(-\d{2})?$/.test(v) && values.some((other) => other.startsWith(`${v}-`))))
export const saidDays = (list: readonly Statement[]): readonly string[] => settled([...new Set(list.flatMap((s) => dayAsSaid(s) ?? []))])

/** Two charges of one letter are two, and no contradiction; another voice that knows of one of them says nothing against the other, and one that says a third does. */
export function areSeveral(saying: readonly Statement[], read: (list: readonly Statement[]) => readonly string[]): boolean {
  const values = new Set(read(saying))
  return (
    values.size > 1 &&
    saying.every((s) => maySaySeveral(s.fact)) &&
    new Set(saying.map(subjectOf)).size === 1 &&
    group(saying, sourceOf).some((list) => new Set(read(list)).size === values.size)
  )
}

/** A day or a code: what all papers that say one say; several are a contradiction, and none of them is picked. */
export function tellWords(own: readonly Statement[], read: (list: readonly Statement[]) => readonly string[]): Told {
  const saying = own.filter((s) => s.said === 'said')
  const papers = papersOf(
    own,
    (list) => [...new Set(read(list.filter((s) => s.said === 'said')))].join(', ') || (list.some((s) => s.said === 'none') ? 'none' : null),
  )
  const all = settled([...new Set(group(saying, sourceOf).flatMap((list) => [...read(list)]))])
  const values = areSeveral(saying, read) ? [all.toSorted().join(' ')] : all
  const nothing = { value: null, qualifier: null, papers } as const
  const isDenied = own.some((s) => s.said === 'none')
  if (values.length > 1 || (values.length === 1 && isDenied)) return { ...nothing, why: ['contradicted'], state: 'reported' }
  const [answer] = values
  if (answer === undefined) {
    if (isDenied) return { ...nothing, why: ['said_none'], state: 'reported_zero' }
    const isAsked = own.some((s) => s.said !== 'not_asked')
    return { ...nothing, why: [isAsked ? 'not_recorded' : 'not_collected'], state: isAsked ? 'reported' : 'not_collected' }
  }
  const isAbout = saying.some((s) => s.day_kind !== null && !SAID_SO.has(s.day_kind))
  return { value: null, qualifier: isAbout ? 'about' : 'exact', why: isAbout ? ['as_stated'] : [], answer, state: 'reported', papers }
}
