/**
 * Lists in blocks: a line that says which case it is, with its day and its charge, and below it the accused of that case, whose rows do not
 * say so again. What such a line says stands in every row until the next one, or until a row that names a case of its own.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { parseRegisterNumber } from '../../../model/register-number.ts'
import { parseDay } from '../../../text/dates.ts'
import { isCharge } from '../column/legend.ts'
import { once } from '../words/once.ts'
import type { Column } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'
import { type Tiler } from '../words/tile.ts'
import { beginsWith } from '../grid/totals.ts'
import { listCodes, makeTiler, type Phrases, type Term } from '../words/vocabulary.ts'

/** Field → text as the line has it. */
export type CaseLine = ReadonlyMap<string, string>

/** @property isKept it is part of what it says: `article 33`; @property isHeading the word of a column, and so only before a colon */
type Cue = { readonly text: string; readonly field: string; readonly isKept?: true; readonly isHeading?: true }
type Found = { readonly at: number; readonly end: number; readonly field: string }

/** The lines of a form's cases, made once for each form: its words are thousands, and each table of a file is read by them. */
export const caseLinesOf = (form: Form, country: Country, words: SheetWords): CaseLines => made(country)(words)(form)
const made = once((country: Country) => once((words: SheetWords) => once((form: Form) => new CaseLines(form, country, words))))

export class CaseLines {
  /** By the letter that they begin with: a line is tried at each of its places. */
  readonly #cues = new Map<string, readonly Cue[]>()
  readonly #ofAnother: readonly string[]
  readonly #totals: readonly string[]
  readonly isOfAccused: boolean
  readonly #charges: Tiler<Term>
  /** How a case ended, or that it has not. */
  readonly #ends: ReadonlySet<string>
  readonly #lists: readonly { readonly id: string; readonly names: ReadonlySet<string> }[]

  constructor(form: Form, country: Country, words: SheetWords) {
    const { caseLine, ofAnother = [], notInLines = [] } = words
    this.#ofAnother = ofAnother
    this.#totals = words.totals
    this.isOfAccused = form.fields.some((f) => f.id === 'accused_name')
    const offence = form.fields.filter((f) => f.id === 'offence')
    this.#charges = makeTiler(offence, [], [], words, country)
    this.#lists = form.fields.flatMap((f) =>
      OF_CASE.includes(f.id) && f.list ? [{ id: f.id, names: foldedNames(listCodes(f.list, words, country)) }] : [],
    )
    const outcomes = form.fields.find((f) => f.id === 'outcome')?.list
    this.#ends = new Set(
      outcomes === undefined ? [] : [...foldedNames(listCodes(outcomes, words, country)), ...words.open.map((phrase) => foldText(phrase))],
    )
    const asked = new Set(form.fields.map((f) => f.id))
    const cues = Object.entries(caseLine)
      .filter(([field]) => asked.has(field))
      .flatMap(([field, phrases]) => phrases.map((phrase): Cue => ({ text: plain(phrase).toLowerCase(), field })))
    const articles = words.article.map((word): Cue => ({ text: plain(word).toLowerCase(), field: 'offence', isKept: true }))
    const known = new Set(cues.map((c) => c.text))
    const headings = words.headings.flatMap(({ fields, phrases, part, isLikely }) =>
      isLikely || part === 'law' || part === 'birth_year'
        ? []
        : fields
            .filter((field) => asked.has(field) && OVER_SEVERAL.includes(field))
            .flatMap((field) =>
              phrases
                .filter((phrase) => !field.endsWith('_on') || !holdsAny(phrase, [...ofAnother, ...notInLines]))
                .map((phrase): Cue => ({ text: plain(phrase).toLowerCase(), field, isHeading: true })),
            ),
    )
    // One letter may be any word's first.
    const all = [
      ...cues,
      ...articles.filter((c) => asked.has(c.field) && [...c.text].length > 2),
      ...headings.filter((c) => !known.has(c.text)),
    ].toSorted((a, b) => b.text.length - a.text.length)
    for (const cue of all) this.#cues.set(cue.text.charAt(0), [...(this.#cues.get(cue.text.charAt(0)) ?? []), cue])
  }

  /** @returns undefined where the line does not begin with a case and its number */
  read(cells: readonly string[]): CaseLine | undefined {
    const filled = cells.filter((c) => c.trim() !== '')
    // The number is kept as it is written; only the words around it are compared.
    const text = plain(filled.join(' '))
    const [first = '', ...more] = text.split(SENTENCES).filter((part) => part !== '')
    const own = more.length > 0 ? this.#readText(first) : undefined
    const ends = more.map((part) => this.#readEnd(part))
    // What is said twice and differently is not said.
    const all = [...(own ?? []), ...ends.flatMap((end) => [...(end ?? [])])]
    const isOnce = all.every(([field, value]) => all.every((other) => other[0] !== field || other[1] === value))
    // A sentence that is not understood may say how it ended: such a line is left out, and that is said.
    if (own !== undefined) return isOnce && !ends.includes(undefined) ? new Map(all) : undefined
    return this.#readText(text)
  }

  /** A sentence of its own behind the case: how it ended, on which day, or that nothing is decided yet. */
  #readEnd(part: string): CaseLine | undefined {
    const day = this.readPart(part)
    if (day?.[0] === CLOSES) return new Map([day])
    const at = part.search(/[\d\u17E0-\u17E9]/)
    const ended = at < 0 ? part : part.slice(0, at).replace(BEFORE_DAY, '').trim()
    if (!this.#ends.has(foldText(ended))) return undefined
    const on = at < 0 ? '' : part.slice(at)
    return on === ''
      ? new Map([['outcome', ended]])
      : isDay(on)
        ? new Map([
            ['outcome', ended],
            [CLOSES, on],
          ])
        : undefined
  }

  #readText(text: string): CaseLine | undefined {
    const found = this.#find(text.toLowerCase())
    if (found[0]?.field !== 'case_number' || text.slice(0, found[0].at).replace(/[\d\s.)-]/g, '') !== '') return undefined
    if (found.some((_, i) => this.#isOfAnother(text, found, i))) return undefined
    const said = new Map<string, string>()
    const others: string[] = []
    for (const [i, { end, field }] of found.entries()) {
      const [value = '', ...rest] = bare(text.slice(end, found[i + 1]?.at))
        .replace(IN_BRACKETS, (all, word: string) => (this.#lists.some(({ names }) => names.has(foldText(word))) ? ` | ${word}` : all))
        .split(APART)
        .map(bare)
      others.push(...rest.filter((part) => part !== ''))
      // What is said twice and differently is not said.
      if (said.has(field) && said.get(field) !== value) return undefined
      if (value !== '') said.set(field, value)
    }
    // What stands between strokes without a word before it says itself what it is.
    for (const part of others) {
      const field = this.#fieldOf(part)
      if (field !== undefined && !said.has(field)) said.set(field, part)
    }
    // `No. 12` may number anything; with the day on which it came in it is a case.
    const isBare = BARE.test(text.slice(found[0].at, found[0].end))
    if (isBare && !said.has('registered_on')) return undefined
    const isCase = parseRegisterNumber(said.get('case_number') ?? '') !== undefined
    return isCase && [...said].every(([field, value]) => !field.endsWith('_on') || isDay(value)) ? said : undefined
  }

  /** A line of a cell that says one thing of a case and nothing else: a day behind its word, what somebody is charged with. */
  readPart(line: string): readonly [field: string, text: string] | undefined {
    const text = plain(line)
    const [first, ...more] = this.#find(text.toLowerCase())
    if (first !== undefined && this.#isOfAnother(text, [first], 0)) return undefined
    const value = first === undefined ? text : bare(text.slice(first.end))
    const field = first === undefined ? this.#fieldOf(text) : first.at === 0 && more.length === 0 ? first.field : undefined
    if (field === undefined || field === 'case_number' || value === '') return undefined
    if (field.endsWith('_on') ? !isDay(value) : this.#fieldOf(value) !== field) return undefined
    return [field, value]
  }

  isTotal(cells: readonly string[]): boolean {
    return cells.some((c) => beginsWith(c, this.#totals))
  }

  /** The day that a line says of this, and nothing else. */
  readDayOf(line: string, field: string): string | undefined {
    const [found, text] = this.readPart(line) ?? this.readPart(line.replace(OWN_NUMBER, '')) ?? []
    return found === field ? text : undefined
  }

  /**
   * A case's line that says more of it in the columns of its table: the charge under the heading of charges. Never where the table has a column for
   * its cases alone: what stands there is a row's own, and may be of somebody whose name is withheld.
   */
  readBeside(cells: readonly string[], columns: readonly Column[]): CaseLine | undefined {
    if (columns.some((c) => c.column < WIDEST && c.fields.includes('case_number') && !c.fields.includes('accused_name'))) return undefined
    const [first, ...others] = cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), column }]))
    if (first === undefined || others.length === 0) return undefined
    const own = others.map(({ cell, column }) => ({ cell, fields: columns.find((c) => c.column === column)?.fields ?? [] }))
    if (!own.every(({ fields: [field, ...more] }) => more.length === 0 && BESIDE.includes(field ?? ''))) return undefined
    const said = this.read([first.cell])
    return said && new Map([...said, ...own.map(({ cell, fields }) => [fields[0] ?? '', cell] as const)])
  }

  /** The columns that the lines of a table stand for, behind its own. */
  columnsOf(table: Table, columns: readonly Column[]): readonly Column[] {
    const { grid, from, at, end, headings } = table
    const fields = new Map<string, string>()
    for (const line of closingLines(table, this).values()) fields.set(CLOSES, line.cell)
    for (let i = from - 1; i < end; i++) {
      if (i >= from && i <= at) continue
      const cells = grid.rows.at(i)?.cells ?? []
      const said = isAlone(cells) ? this.read(cells) : i < from ? undefined : this.readBeside(cells, columns)
      for (const field of said?.keys() ?? []) fields.set(field, cells.find((c) => c.trim() !== '') ?? '')
    }
    const own = new Set(columns.flatMap((c) => c.fields))
    const missing = [...fields.keys()].filter((field) => !own.has(field))
    return missing.map((field, i) => ({ column: headings.length + WIDEST + i, heading: field, fields: [field], by: 'words' }))
  }

  #fieldOf(part: string): string | undefined {
    if (isCharge(part, this.#charges) || this.#namesArticle(part)) return 'offence'
    const own = this.#lists.filter(({ names }) => names.has(foldText(part)))
    return own.length === 1 ? own[0]?.id : undefined
  }

  /** What somebody did in the court's own words, with the article behind it: `recruiting (art. 12)`. The reader of charges says whether all of it is known. */
  #namesArticle(part: string): boolean {
    const tiles = this.#charges.tile(part)
    return tiles.some((t, i) => t.kind === 'term' && t.term.kind === 'article' && tiles[i + 1]?.kind === 'number')
  }

  /** A day whose word ends a longer one (`នគរបាលចូលបញ្ជី`), or stands behind that of another office or instance (`appeal registered`). */
  #isOfAnother(text: string, found: readonly Found[], i: number): boolean {
    const { at, end, field } = found[i] as Found
    if (!field.endsWith('_on')) return false
    const before = text.slice(found[i - 1]?.end ?? 0, at)
    const value = text.slice(end, found[i + 1]?.at)
    const [, within = ''] = /([\u1780-\u17D3]+)$/u.exec(before) ?? []
    return (
      holdsAny(before, this.#ofAnother) ||
      holdsAny(value.split(/[\d\u17E0-\u17E9]/)[0] ?? '', this.#ofAnother) ||
      (within !== '' && !FILLERS.test(within))
    )
  }

  /** The cue that begins first, the longest of those; none inside another. */
  #find(text: string): readonly Found[] {
    const found: Found[] = []
    for (let at = 0; at < text.length; at++) {
      const cue = this.#cues
        .get(text.charAt(at))
        ?.find(
          (c) =>
            text.startsWith(c.text, at) &&
            !isInWord(text, at, c.text.length) &&
            !(c.field === 'form_of_exploitation' && /\p{L}|\p{M}/u.test(text.charAt(at - 1))) &&
            (c.isHeading === true ? isHeadingHere : mayBeHere)(c, text.slice(at + c.text.length)),
        )
      if (!cue) continue
      // `បទ … មាត្រា 33`: the article of the charge that is being said.
      if (!cue.isKept || found.at(-1)?.field !== cue.field)
        found.push({ at, end: at + (cue.isKept ? 0 : cue.text.length), field: cue.field })
      at += cue.text.length - 1
    }
    return found
  }
}

/** The field that a line below a case's people says. */
export const CLOSES = 'decided_on'
type Closing = { readonly row: number; readonly cell: string; readonly day: string }

/**
 * `Judgment of 26 June 2025` below the people of each case: the day of their judgment. Below the people of the last case as well as of the others, and never
 * above the first case, where it would be said of whoever stands below it.
 *
 * @returns 1-based row of the case's line → the line that closes it
 */
export function closingLines({ grid, from, at, end }: Table, cases: CaseLines): ReadonlyMap<number, Closing> {
  if (!cases.isOfAccused) return NONE_CLOSED
  const closing = new Map<number, Closing>()
  let open: { readonly row: number; people: number; closed?: Closing } | undefined
  const close = (): void => {
    if (open?.closed !== undefined) closing.set(open.row, open.closed)
  }
  for (let i = from - 1; i < end; i++) {
    const line = i >= from && i <= at ? undefined : grid.rows.at(i)
    const cells = line?.cells ?? []
    if (line === undefined || cells.every((c) => c.trim() === '')) continue
    const isOne = isAlone(cells)
    if (isOne && cases.read(cells) !== undefined) {
      close()
      open = { row: line.row, people: 0 }
      continue
    }
    const cell = isOne ? (cells.find((c) => c.trim() !== '') ?? '') : ''
    const day = isOne ? cases.readDayOf(cell, CLOSES) : undefined
    if (cells.filter((c) => c.trim() !== '').length >= FEWEST_CELLS && !cases.isTotal(cells)) {
      // Whoever stands below the line is of no case that it closes.
      if (open?.closed !== undefined) return NONE_CLOSED
      if (open) open.people++
    } else if (day !== undefined) {
      if (open === undefined || open.people === 0 || open.closed !== undefined) return NONE_CLOSED
      open.closed = { row: line.row, cell, day }
    }
  }
  // What stands above each case's people and below them alike is said of either.
  const isLastClosed = open?.closed !== undefined || open?.people === 0
  close()
  return isLastClosed ? closing : NONE_CLOSED
}
/** A line with fewer is nobody's: a total, who signed. */
const FEWEST_CELLS = 3
const NONE_CLOSED: ReadonlyMap<number, Closing> = new Map()
/** `No. 12 `, `លេខ ១២ `: the number of the paper. */
const OWN_NUMBER = /(?:លេខ|no\.?|n°|number)\s*\p{Nd}+(?:[/.-][\p{Nd}\p{L}\p{M}]+)*\s*/iu

/** What may stand before the word of a day without changing whose it is. */
const FILLERS = /^(?:បាន|ត្រូវ|ត្រូវបាន|និង|ហើយ|ហើយនិង|នៅ|ការ|ថ្ងៃ|ថ្ងៃទី|ដោយ|កាល|ជា)$/u
/** A word for a number, and nothing else. */
const BARE = /^(?:លេខ|no\.?)$/iu
/** What such a line may say under a heading. */
const BESIDE = ['offence', 'form_of_exploitation', 'registered_on', 'charged_on', 'stage']
/** What a line over several people may say of their case under the words of a column. */
const OVER_SEVERAL = ['registered_on', 'charged_on', 'decided_on', 'offence', 'form_of_exploitation']
/** What a line over several people may say of their case without naming it. */
const OF_CASE = ['form_of_exploitation', 'stage']
/** Where one thing ends and the next begins: a dash or stroke with room about it, a bar, a semicolon, a colon behind a value. */
const APART = /\s+[–—-]\s+|\s*[|;·]\s*|\s*[៖:]\s+/u
/** Behind a value, what may be a word of a list in brackets. */
const IN_BRACKETS = /(?<=\S)\s+\(([^()]+)\)/gu
const bare = (value: string): string => value.replace(/^[\s៖:.,;=–-]+|[\s៖:,;(–។៕-]+$/gu, '').trim()
/** `។`: where one sentence ends. */
const SENTENCES = /\s*[។៕]\s*/u
/** Before the day on which it ended. */
const BEFORE_DAY = /\s*(?:ចុះថ្ងៃទី|ចុះថ្ងៃ|នៅថ្ងៃទី|នៅថ្ងៃ|ថ្ងៃទី|ថ្ងៃ|ចុះ|\bdated|\bof|\bon)\s*$/iu
const foldedNames = once((phrases: Phrases): ReadonlySet<string> => new Set(phrases.map(([name]) => foldText(name))))

const isDay = (text: string): boolean => {
  const parsed = parseDay(text)
  return parsed.ok || parsed.reason !== 'not-a-date'
}

const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g
const plain = (text: string): string => text.replace(UNSEEN, '').normalize('NFC').replace(/\s+/g, ' ').trim()

/** One cell of the line holds all of it. */
export const isAlone = (cells: readonly string[]): boolean => cells.filter((c) => c.trim() !== '').length === 1

/** Beyond any column of a sheet. */
const WIDEST = 100_000

/** `ចោទ` before a day says when; before `ប្រកាន់ពីបទ` it is of what. */
const mayBeHere = ({ field }: Cue, behind: string): boolean =>
  !field.endsWith('_on') || /^[^\d\u17E0-\u17E9]{0,11}[\d\u17E0-\u17E9]/u.test(behind)

/** `Formally charged: 3 May 2024`: the words of a column, a colon and what that column holds. */
const isHeadingHere = ({ field }: Cue, behind: string): boolean => {
  const [, value] = /^\s*[:៖]\s*(\S.*)$/u.exec(behind) ?? []
  const isDated = /^(?:ថ្ងៃ(?:ទី)?\s*)?[\d\u17E0-\u17E9]{1,4}\s*[./\s-]\s*(?:[\d\u17E0-\u17E9]|\p{L})/u.test(value ?? '')
  return value !== undefined && isDated === field.endsWith('_on')
}

const isInWord = (text: string, at: number, length: number): boolean =>
  (/[a-z]/.test(text.charAt(at)) && /[a-z]/.test(text.charAt(at - 1))) ||
  (/[a-z]/.test(text.charAt(at + length - 1)) && /[a-z]/.test(text.charAt(at + length))) ||
  /\p{M}/u.test(text.charAt(at + length))
