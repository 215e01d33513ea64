/** What a heading says: which fields a column so called may be, in which unit, of which law. A word that nobody knows leaves it open. */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords, Unit } from '../../../country/sheet-words.ts'
import { convertLimon } from '../../../text/limon.ts'
import { foldHeading } from '../../fold-heading.ts'
import { bandOfRange } from '../values/age-range.ts'
import { isStartOf, SHORTENED } from './cut-words.ts'
import { HeadWords, LONG, type HeadTerm } from './head-words.ts'
import { apart, lastOfGroup, NUMBERED_QUESTION, plain, withoutOptions, withoutShapeOfDay } from './heading-text.ts'
import { WhileRead } from '../words/once.ts'
import { isCarried } from '../grid/totals.ts'
import type { Concept, CountPart, Said } from '../words/said.ts'
import { foldText, foldWord } from '../words/fold-text.ts'
import { SPANS } from '../words/vocabulary.ts'
import { WhoseHeading } from './whose-heading.ts'

/** How old somebody was when something was done. */
const AGE_WHEN = /^(?:age|âge|how old|អាយុ).*(?:\b(?:at|when|on|upon|au moment|lors|à la date)\b|ពេល|នៅថ្ងៃ)/u
/** `Marriage age`. */
const AGE_LAST = /\S\s+age$/u
/** What may be said beside an age and is of no time. */
const OF_AGE = ['age_band', 'sex']
/** Days of what comes after that of which a list is: whoever is an adult then may have been a child. */
const LATER = ['decided_on', 'decided_day', 'released_day', 'left_day', 'paid_day', 'outcome_day', 'birth_date']
/** Somebody came in. */
const AT_ENTRY = /\b(?:entry|entering|entered|arrival|arriving|arrived|admission|admitted)\b|ពេល(?:មកដល់|ចូល|ទទួល)/u
/** Words of one heading without a space, each with a great letter. */
const GREAT_INSIDE = /^\p{L}*\p{Ll}\p{Lu}[\p{L}\d]*$/u
/** All of it in great letters. */
const GLUED = /^[A-Z]{4,16}$/
const AT_GREAT = /(?<=\p{Ll})(?=\p{Lu})/gu

export class Headings {
  readonly #known: HeadWords
  readonly #whose: WhoseHeading
  readonly #said = new WhileRead<Said>()

  constructor(form: Form, country: Country, words: SheetWords) {
    this.#known = new HeadWords(form, country, words)
    this.#whose = new WhoseHeading(form, words)
  }

  /** Whose rows are no accused. */
  get isOfRegister(): boolean {
    return !this.#known.parties.isOfAccused
  }

  /** Whether a line brings a count from the page before, or carries it on. */
  isCarried(line: string): boolean {
    return isCarried([line], this.#known.words)
  }

  /** @param parent the heading above, where two rows make one */
  read(whole: string, parent = ''): Said {
    const read = this.#readPlainly(whole, parent)
    // Under nothing a yes or a no is an answer to no question.
    const isAnswer = parent.trim() === '' && this.#known.anAnswer.has(plain(foldText(whole)))
    const said = isAnswer ? { ...read, codes: [] } : read
    const all = `${parent} ${whole}`.trim()
    // A form's own word is that field only where nobody else stands above it.
    const isExact = parent.trim() === '' && this.#known.exact.has(foldHeading(whole))
    if (!isExact && this.#whose.isOfOther(all, said)) return { ...said, isOfOther: true, unread: all }
    return parent.trim() !== '' && this.#isAgeOfDeed(whole, parent) ? { ...said, codes: [], isWhole: false, unread: all } : said
  }

  #readPlainly(whole: string, parent: string): Said {
    const typed = this.#read(whole, parent)
    // `IsForcedLabour`, as a database writes it: no word of a list stands in the middle of another.
    const isParted = typed.unread !== '' && typed.isLegacy !== true && GREAT_INSIDE.test(whole)
    const said = isParted ? this.#read(whole.replace(AT_GREAT, ' '), parent) : (this.#unglued(typed, whole) ?? typed)
    // Thousands of dollars are dollars: a scale hides no currency.
    return said.unit !== undefined && SCALES.has(said.unit) && this.#namesCurrency(`${parent} ${whole}`)
      ? { ...said, unit: 'other_currency' }
      : said
  }

  /** `DTENREG`, `SURSISMOIS`, as a program writes its columns: two words without a gap, where only one way to part them is known. */
  #unglued(typed: Said, whole: string): Said | undefined {
    const text = whole.trim()
    if (!this.#known.parties.isOfAccused || !GLUED.test(text) || typed.unread === '' || typed.concepts.length + typed.codes.length > 0)
      return undefined
    const ways = Array.from({ length: text.length - 2 }, (_, i) => this.#readOne(`${text.slice(0, i + 1)} ${text.slice(i + 1)}`)).filter(
      (said) => said.unread === '' && (said.concepts.length === 1 || said.isNotAsked) && said.codes.length === 0,
    )
    const alike = new Set(ways.map((said) => JSON.stringify([said.concepts, said.unit ?? '', said.isNotAsked])))
    return alike.size === 1 ? ways[0] : undefined
  }

  #namesCurrency(text: string): boolean {
    const folded = foldText(text)
    const own = new Set(folded.split(/[^\p{L}\p{M}$]+/u))
    return this.#known.currencies.some((word) => own.has(word) || (!/[a-z]/.test(word) && folded.includes(word)))
  }

  #read(whole: string, parent: string): Said {
    // A heading may explain its own short forms in brackets: the legend reads them.
    const plainly = whole.replace(/\([^()]*=[^()]*\)/g, ' ').trim()
    const titled = plainly === '' ? whole : plainly
    const named = titled.replace(NUMBERED_QUESTION, '')
    const [own, grouped] = this.#known.parties.isOfAccused ? [named] : lastOfGroup(named)
    const inGroup = grouped === undefined ? undefined : this.#readOne(grouped)
    const alone = inGroup?.isWhole ? inGroup : this.#readHalves(own)
    // `means_of_control/debt_bondage`: a word of a list under a question that nothing asks for is an answer to that.
    const isUnasked = alone.concepts.length === 0 && alone.codes.length > 0 && inGroup?.isNotAsked === true
    const said: Said = isUnasked ? { ...alone, codes: [], isNotAsked: true } : alone
    const isStrange = said.unread !== '' && said.concepts.length === 0
    // In an old font its Khmer is Latin letters; only what is then known word for word is taken for it.
    const legacy = isStrange ? convertLimon(own.trim()) : undefined
    const converted = legacy === undefined ? undefined : this.#readOne(legacy)
    const better = converted?.unread === '' ? { ...converted, isLegacy: true } : said
    if (parent.trim() === '') return better
    const asOne = this.#asOne(own, parent)
    if (asOne) return asOne
    // Of several rows above, each says more of the one under it: `penalty`, `fine`, `riel` is a fine.
    const at = parent.lastIndexOf('\n')
    const above = at < 0 ? this.#readOne(parent) : this.read(parent.slice(at + 1), parent.slice(0, at))
    // "Date" under "judgment" is the day of that, though a form may call its own day so.
    const isOfAbove = this.#known.dayWords.has(foldText(own)) && above.concepts.some((c) => c.fields.some((id) => id.endsWith('_on')))
    // Name, sex and age under "victim" are a victim's, though the form has a field of that name.
    const isOfOther = this.#known.parties.of(parent) === 'other'
    const whose = isOfOther ? { ...above, concepts: [], isNotAsked: true } : above
    // `Total` under `sentence` is the sentence, and under `victims` it counts them.
    const isCount = this.#known.totals.has(foldText(own)) || ((isOfOther || above.isNotAsked) && this.#known.people.has(foldText(own)))
    if (this.#known.parties.isOfAccused && (above.concepts.length === 1 || isOfOther || above.isNotAsked) && isCount)
      return this.#under({ ...better, concepts: [], isNotAsked: false, isRowNumber: false, unread: '' }, whose)
    // `Had` beside `had not` under `presence`: two answers to what stands above.
    const answered = this.#known.parties.isOfAccused ? this.#answerUnder(own, above) : undefined
    if (answered) return this.#under({ ...better, concepts: [], codes: [answered], isNotAsked: false, unread: '' }, whose)
    const people =
      this.#known.parties.isOfAccused && above.concepts.length === 1 ? this.#ofList(own, above.concepts[0]?.fields ?? []) : undefined
    if (people) return this.#under({ ...better, concepts: [], codes: [people], isNotAsked: false, unread: '' }, whose)
    // "Days" under "prison" counts them.
    const unit = this.#unitIn(own)
    const isOfSpan =
      above.concepts.length > 0 && above.concepts.every((c) => ['sentence_months', 'suspended_months'].includes(c.fields[0] ?? ''))
    if (this.#known.parties.isOfAccused && isOfSpan && unit !== undefined)
      return this.#under({ ...better, concepts: [], unit, units: [unit], isDay: false, isNotAsked: false, unread: '' }, above)
    return this.#under(isOfAbove ? { ...better, concepts: [], isDay: true } : better, whose)
  }

  /** `days`, and in two languages `ថ្ងៃ D`, `ខែ / months`. */
  #unitIn(own: string): Unit | undefined {
    const units = foldText(own)
      .split(/[\s/()|]+/u)
      .flatMap((part) => (part === '' ? [] : [this.#known.units.get(part)]))
    return new Set(units).size === 1 ? units[0] : undefined
  }

  #answerUnder(own: string, { concepts }: Said): { field: string; code: string } | undefined {
    const at = this.#known.answers.findIndex((names) => names.includes(foldText(own)))
    const fields = new Set(concepts.flatMap((c) => c.fields.slice(0, 1)).filter((id) => this.#known.polar.has(id)))
    const [field] = fields
    const code = at < 0 || field === undefined || fields.size > 1 ? undefined : this.#known.polar.get(field)?.[at]
    return field === undefined || code === undefined ? undefined : { field, code }
  }

  /** `Khmer | Chinese` under `citizenship`: by itself such a word is of a language, or of anything. */
  #ofList(own: string, [id, ...others]: readonly string[]): { field: string; code: string } | undefined {
    const code = id !== undefined && others.length === 0 ? this.#known.long.get(id)?.get(foldWord(own)) : undefined
    return id === undefined || code === undefined ? undefined : { field: id, code }
  }

  /** Of a list of no accused: a bare "no." or "date" under "licence" is the licence's number or day, as where it stands in one cell. */
  #asOne(own: string, parent: string): Said | undefined {
    if (this.#known.parties.isOfAccused || parent.includes('\n')) return undefined
    if (!BARE_NUMBER.test(own.trim()) && !this.#known.dayWords.has(foldText(own))) return undefined
    const ways = KHMER_ALONE.test(own) ? [`${own}${parent}`] : [`${parent} ${own}`, `${own} of ${parent}`]
    return ways.map((way) => this.#readOne(way)).find((said) => said.unread === '' && said.concepts.length === 1 && !said.isRowNumber)
  }

  /** Of a list of no accused: what is left to be understood may be how to answer, or the same said in another language. */
  #readHalves(written: string): Said {
    const said = this.#readOne(written)
    if (this.#known.parties.isOfAccused || said.unread === '') return said
    const short = withoutOptions(written).trim()
    const plainly = short === '' || short === written ? said : this.#readHalves(short)
    if (plainly.unread === '') return plainly
    const halves = written.split(/[\n/|]/).map((h) => h.trim())
    const isTwice =
      halves.length === 2 &&
      halves.filter((h) => KHMER_ALONE.test(h)).length === 1 &&
      halves.filter((h) => LATIN_ALONE.test(h)).length === 1
    if (!isTwice) return said
    const [one, other] = halves.map((h) => this.#readOne(h)) as [Said, Said]
    // A day is too easily another's: only words that say one thing, beside words of which not one is known.
    const known = isUnknown(other) ? one : isUnknown(one) ? other : undefined
    return known?.isWhole === true &&
      !known.isDay &&
      known.concepts.every((c) => !c.fields.some((id) => id.endsWith('_on') || id.endsWith('_day')))
      ? known
      : said
  }

  /** The same headings are read to find a list, to name its columns, and once for each way in which it may lie. */
  #readOne(written: string): Said {
    return this.#said.get(written, () => this.#readAnew(written))
  }

  #readAnew(written: string): Said {
    // `Sex | ភេទ`: as a form of the web writes its two languages.
    const text = withoutShapeOfDay(apart(written).replace(/\s\|\s/g, ' / '))
    const [folded, heading] = [foldText(text), foldHeading(text)]
    const isRowNumber =
      this.#known.rowNumbers.has(heading) || text.split(/[\n/]/).every((part) => this.#known.rowNumbers.has(foldHeading(part)))
    // `ថ្ងៃ / date`: the form's own bare "Date", with its word in the other language.
    const exact =
      this.#known.exact.get(heading) ??
      (text.includes('/') && text.split('/').every((part) => this.#known.dayWords.has(foldText(part)))
        ? text.split('/').flatMap((part) => this.#known.exact.get(foldHeading(part)) ?? [])[0]
        : undefined)
    const tiles = this.#known.tiler.tile(plain(text))
    const concepts: Concept[] = []
    const codes: { field: string; code: string }[] = []
    const kinds = new Set<string>()
    const others: string[] = []
    let [unit, law, group]: [Unit | undefined, string | undefined, string | undefined] = [undefined, undefined, undefined]
    const units: Unit[] = []
    let of: CountPart | undefined
    let age: Concept | undefined
    let [isBehindNot, isDenied] = [false, false]
    for (const tile of tiles) {
      // `No debt`, `No of children`, `គ្មានបំណុល`: without it, or how many; neither is what the word behind it says alone.
      const isNot = NOT.test(foldText(tile.text ?? '')) && tiles.length > 1
      const isOfNot = isBehindNot && tile.kind === 'term' && (tile.term.kind === 'code' || this.#isDeniable(tile.term))
      isDenied ||= isOfNot
      isBehindNot = isNot || (isBehindNot && tile.kind === 'term' && (tile.term.kind === 'filler' || tile.text === 'in'))
      if (tile.kind === 'term' && tile.term.kind === 'code' && (isNot || isOfNot || this.#known.anAnswer.has(tile.text))) {
        // `Private: no` answers what stands before it, and `No / passport` nothing.
        if (!isOfNot) codes.push(...this.#answerTo(concepts, tile.text))
        continue
      }
      if (tile.kind === 'number') group = tile.text
      // `In` alone is when it came in; `name in Khmer` says no day.
      if (tile.kind !== 'term' || (tile.text === 'in' && tiles.length > 1)) continue
      const { term } = tile
      kinds.add(term.kind)
      if (term.kind === 'not-asked') others.push(tile.text)
      if (term.kind === 'field' && !concepts.some((c) => c.fields[0] === term.fields[0] && c.part === term.part)) {
        concepts.push(term)
        // `yrs` is an age where it stands alone, and a unit beside what is counted in it.
        if (term.fields[0] === this.#known.ageField && this.#known.units.has(foldText(tile.text))) age = term
      } else if (term.kind === 'code') codes.push({ field: term.field, code: term.code })
      else if (term.kind === 'unit') {
        unit ??= term.unit
        if (!units.includes(term.unit)) units.push(term.unit)
      } else if (term.kind === 'day' && units.at(-1) === 'month' && this.#known.units.get(foldText(tile.text)) === 'day') {
        // `Sentence (years-months-days)`: behind months days are counted.
        units.push('day')
      } else if (term.kind === 'law') law ??= term.law
      else if (term.kind === 'part') of ??= term.part
    }
    if (age !== undefined && concepts.length > 1) {
      concepts.splice(concepts.indexOf(age), 1)
      unit ??= this.#known.units.get('yrs')
    }
    // `Age at time of charge`: what stands behind it says when somebody was as old.
    const aged = concepts.find((c) => c.fields[0] === this.#known.ageField)
    const isThen = aged !== undefined && AGE_WHEN.test(folded)
    // `Age at marriage` is not how old she is, and `Age at decision` not how old he was when he was charged.
    const isMarriage = aged !== undefined && AGE_LAST.test(folded) && codes.some((c) => c.field === 'form_of_exploitation')
    const isOfOtherAct = codes.some((c) => !OF_AGE.includes(c.field)) || concepts.some((c) => c !== aged && !this.#isOfAct(c))
    // `Age on entry` is how old she is where the list is of those who enter.
    const isOfEntry = isThen && !this.#known.parties.isOfAccused && !this.#known.isOfEntry && AT_ENTRY.test(folded)
    const isOtherTime = !exact && (isMarriage || isOfEntry || (isThen && isOfOtherAct))
    if (isOtherTime) codes.length = 0
    if (aged !== undefined && (isThen || isMarriage) && concepts.length > 1) concepts.splice(0, concepts.length, aged)
    // "Decision of the court" says whose decision it is, and not which court each row is of.
    const office = concepts.findIndex((c) => c.fields[0] === 'court')
    if (office >= 0 && concepts.some((c) => OF_A_COURT.includes(c.fields[0] ?? ''))) concepts.splice(office, 1)
    // "Status of the accused" says whose it is, and not who.
    const named = concepts.findIndex((c) => c.fields[0] === 'accused_name')
    if (named >= 0 && !SAYS_NAME.test(folded) && concepts.some((c) => OF_HIM.includes(c.fields[0] ?? ''))) concepts.splice(named, 1)
    // `Sex of the accused`, `ភេទជនជាប់ចោទ`: whose it is; `Accused (sex)` is both.
    const isHis = OF_HIMSELF.includes(concepts[0]?.fields[0] ?? '') && !PARTED.test(folded) && !SAYS_NAME.test(folded)
    const whom = isHis && this.#known.parties.isOfAccused ? concepts.findIndex((c) => c.fields[0] === 'accused_name') : -1
    if (whom > 0 && concepts.length === 2) concepts.splice(whom, 1)
    // "Case filed" is the day on which it came in, and no number.
    const file = concepts.findIndex((c) => c.fields[0] === 'case_number')
    if (file >= 0 && !SAYS_NUMBER.test(folded) && concepts.some((c) => c.fields[0]?.endsWith('_on') === true)) concepts.splice(file, 1)
    // "Age of the victim" is nobody's age among the accused.
    const isOfVictim = this.#known.parties.isOfAccused && concepts.some((c) => c.fields[0]?.startsWith('victim_') === true)
    if (isOfVictim) concepts.splice(0, concepts.length, ...concepts.filter((c) => !isOfPerson(c)))
    // "Months in prison" names no day; `Prison no.` is where somebody sits, and the day of going there is neither the court's nor a sentence.
    const isOfPrison = !exact && this.#known.parties.isOfAccused && concepts.some((c) => c.fields[0] === 'sentence_months')
    const isOfDays = (c: Concept): boolean => c.fields.every((id) => id.endsWith('_on'))
    if (isOfPrison && !NAMES_DAY.test(text)) concepts.splice(0, concepts.length, ...concepts.filter((c) => !isOfDays(c)))
    const isDoubted = isOfPrison && (NUMBERED.test(folded) || concepts.some(isOfDays))
    if (isDoubted) concepts.length = 0
    // The day of an order by which somebody is held, or let go, is none of a decision on the case: of what it is, somebody says.
    const isHeld = codes.some((c) => c.field === 'custody') || concepts.some((c) => c.fields[0] === 'custody')
    const isHolding = !exact && this.#known.parties.isOfAccused && isHeld && concepts.some((c) => c.fields[0]?.endsWith('_on') === true)
    if (isHolding) concepts.length = 0
    // `Sex of the child`, `nationality of the employer`: whoever that is, somebody says.
    const whose = /\bof (?:the |an? )?([a-z]+)s?$/.exec(folded)?.[1]
    const isWhose = !exact && this.#known.parties.isOfAccused && concepts.some(isOfPerson) && whose !== undefined && OTHERS.test(whose)
    // The number of the police's or the prosecutor's file is not the court's.
    const isOthers = this.#known.parties.isOfAccused && !exact && others.length > 0 && concepts.some((c) => c.fields[0] === 'case_number')
    if (isOthers) concepts.length = 0
    // `Date closed`: what begins with the word for a day says nothing else of a register's rows; a day of birth says how old somebody is.
    const isNoDay = (c: Concept): boolean => c.part === undefined && !c.fields.some((id) => this.#known.days.has(id))
    const isOtherDay =
      !exact && !this.#known.parties.isOfAccused && concepts.length > 0 && BEGINS_DAY.test(folded) && concepts.every(isNoDay)
    if (isOtherDay) concepts.length = 0
    // What a lawyer or an expert is paid is no victim's, and no fine.
    const isPay = (c: Concept): boolean => c.fields.some((id) => PAID.includes(id))
    const isOfServing = this.#known.parties.isOfAccused && !exact && concepts.some(isPay) && this.#known.parties.holdsServing(text)
    if (isOfServing) concepts.splice(0, concepts.length, ...concepts.filter((c) => !isPay(c)))
    // `D.-I.`: of an amount a letter is no day.
    const isAmount = concepts.length > 0 && concepts.every(isPay)
    // A form's own word for a field is that field.
    const isAlone = !exact && this.#known.alone.has(plain(folded))
    if (isAlone) concepts.length = 0
    // A code's word may be a heading's as well: `present` over a column of ticks.
    for (const part of new Set([text, ...text.split(/[\n/]/)])) {
      const isAnswer = part !== text && this.#known.anAnswer.has(plain(foldText(part)))
      codes.push(...(isAnswer ? this.#answerTo(concepts, part) : (this.#known.codes.get(plain(foldText(part))) ?? [])))
    }
    const band = bandOfRange(text)
    if (band !== undefined && this.#known.ageField !== undefined) codes.push({ field: this.#known.ageField, code: band })
    // A form's own name may hold the unit: `Sentence (months)`.
    for (const word of folded.split(/[^\p{L}\p{M}៛$]+/u)) unit ??= this.#known.units.get(word)
    // `How many years`, in one word; the year of a list stands in headings as well.
    if (concepts.some((c) => c.fields[0] === 'sentence_months' || c.fields[0] === 'suspended_months'))
      unit = COUNTS_IN.exec(text)?.[1] === 'ឆ្នាំ' ? 'year' : COUNTS_IN.test(text) ? 'month' : unit
    const isOf = (fields: readonly string[]): boolean => concepts.some((c) => c.fields.some((id) => fields.includes(id)))
    let unread = tiles
      .flatMap((t) => {
        const isStray = t.kind === 'term' && t.term.kind === 'beside' && !isOf(t.term.fields)
        return isStray || (t.kind === 'unread' && /[\p{L}\d]/u.test(t.text)) ? [t.text] : []
      })
      .join(' ')
    // `សម្រេច / Dec.`: beside the word for it, the same cut short.
    const isCutOf = (kind: string): boolean =>
      this.#known.phrases.some(([, words, k]) => k === kind && words.some((word) => isStartOf(unread, word)))
    if (concepts.length === 1 && folded.includes(`${unread}.`) && isCutOf(concepts[0]?.fields.join() ?? '')) unread = ''
    const isStrange = !exact && concepts.length === 0 && codes.length === 0
    const near = isStrange && LONG.test(unread) ? this.#known.spelled(unread) : undefined
    // `ឈ្មោះជនជាប់ចោត`: a word that is known with one of its own beside it, which together are one with a slip.
    const whole =
      !exact && !isRowNumber && unread !== '' && codes.length === 0 && ONE_KHMER.test(folded)
        ? this.#known.spelledInKhmer(folded, concepts)
        : undefined
    if (whole !== undefined) return this.#readOne(whole)
    if (near !== undefined) return this.#readOne(folded.replace(unread, near))
    const full = isStrange && unread !== '' && SHORTENED.test(text) ? this.#known.inFull(text) : undefined
    if (full !== undefined) return this.#readOne(full)
    const isOfAnother = this.#known.parties.isOfAccused && !exact && concepts.some(isOfPerson) && others.length > 0
    const isOfOther = this.#known.parties.isOfAccused && !exact && concepts.some(isOfOne) && this.#known.namesOther(text)
    const isOfParty =
      isOfOther || (isOfAnother && others.every((o) => this.#known.parties.of(o) === 'other') && !this.#known.namesAccused(text))
    if (isOfParty) concepts.length = 0
    return {
      concepts: exact && (concepts.length === 0 || !this.#known.parties.isOfAccused) ? [exact] : concepts,
      codes,
      ...(unit && !(isAmount && SPANS.includes(unit)) ? { unit } : {}),
      units,
      ...(law ? { law } : {}),
      ...(group === undefined ? {} : { group }),
      ...(of === undefined ? {} : { of }),
      isDay: kinds.has('day') && !(units.includes('day') && concepts.length > 0 && concepts.every(isSpent)),
      isWhole:
        exact !== undefined || (!isOtherTime && concepts.length === 1 && tiles.every((t) => t.kind === 'term' && t.term.kind === 'field')),
      isNotAsked:
        isAlone || isOfOther || (isOfServing && concepts.length === 0) || (!exact && kinds.has('not-asked') && concepts.length === 0),
      isRowNumber,
      // The name of a lawyer, the address of an accused: whose it is somebody says.
      // A letter over ticks is a code's; under another heading it is known by that.
      unread:
        exact || isAlone || this.#known.codes.has(plain(folded))
          ? ''
          : isDoubted || isHolding || isWhose || isOtherDay || isOtherTime || isDenied
            ? text
            : (isOfAnother && !isOfParty) || (!this.#known.parties.isOfAccused && concepts.length > 0 && others.length > 0)
              ? [...others, unread].join(' ').trim()
              : unread,
    }
  }

  /** A yes or a no is of the question that stands before it. */
  #answerTo(concepts: readonly Concept[], answer: string): readonly { field: string; code: string }[] {
    return (this.#known.codes.get(plain(foldText(answer))) ?? []).filter(({ field }) => concepts.some((c) => c.fields[0] === field))
  }

  #isDeniable(term: HeadTerm): boolean {
    return term.kind === 'field' && !term.fields.some((id) => this.#known.notDenied.has(id))
  }

  /** `Age` above `at marriage`, or `marriage` above `age`. */
  #isAgeOfDeed(...rows: readonly [string, string]): boolean {
    const [own, above] = rows.map((row) => this.#readOne(row)) as [Said, Said]
    const isAge = ({ concepts }: Said): boolean => concepts.some((c) => c.fields[0] === this.#known.ageField)
    const isDeed = ({ concepts, codes, unread }: Said): boolean =>
      concepts.length + unread.length === 0 && codes.length > 0 && codes.every((c) => c.field === 'form_of_exploitation')
    return (isAge(own) && isDeed(above)) || (isDeed(own) && isAge(above))
  }

  /** What the rows of the list are of, at whose time somebody's age is asked. */
  #isOfAct({ fields, part }: Concept): boolean {
    const isOfDay = part !== 'birth_year' && fields.some((id) => /_(?:on|day|month)$/.test(id)) && !fields.some((id) => LATER.includes(id))
    return isOfDay || fields.includes('offence') || (!this.#known.parties.isOfAccused && fields.includes('form_of_exploitation'))
  }

  #under(own: Said, parent: Said): Said {
    if (this.#known.parties.isOfAccused && parent.isNotAsked && own.concepts.some(isOfPerson))
      return { ...own, concepts: [], isNotAsked: true }
    const isBare = own.concepts.length === 0 && own.unread === '' && !own.isNotAsked && !own.isRowNumber
    return {
      ...own,
      concepts: isBare ? parent.concepts : own.concepts,
      ...((own.unit ?? parent.unit) ? { unit: (own.unit ?? parent.unit) as Unit } : {}),
      ...((own.law ?? parent.law) ? { law: (own.law ?? parent.law) as string } : {}),
      isDay: own.isDay || parent.isDay,
      isNotAsked: own.isNotAsked || (isBare && parent.isNotAsked),
    }
  }
}

/** Words that say the contrary of the word behind them, or how many there are of it; `no` may be either. */
const NOT =
  /(?:^|[^\p{L}])(?:n?[°º№]|n|no|nos|nr|nb|number|not|non|nor|never|none|without|sans|pas)\.?(?:\s(?:of|the|an?|any|in|des?))*$|(?:ចំនួន|គ្មាន|មិន|ពុំ|អត់|មិនមាន|មិនបាន|មិនមែន)$/u
/** What a column may say of anybody in a case. */
const isOfPerson = ({ fields }: Concept): boolean =>
  ['accused_name', 'accused_name_latin', 'sex', 'age_band', 'citizenship'].includes(fields[0] ?? '')

/** The same, and whether somebody came. */
const isOfOne = (concept: Concept): boolean => isOfPerson(concept) || concept.fields.includes('presence')
/** How long somebody is sentenced to. */
const isSpent = ({ fields }: Concept): boolean => ['sentence_months', 'suspended_months'].includes(fields[0] ?? '')
const BEGINS_DAY = /^(?:dates?|days?)\b|^(?:ថ្ងៃ|កាលបរិច្ឆេទ)/u
const NAMES_DAY = /\bda(?:te|y)\b|ថ្ងៃ|កាលបរិច្ឆេទ/iu
/** A number beside what is no number of anything: `Prison no.` is where somebody sits, and not how long. */
const NUMBERED = /(?<![a-z])(?:nos?\.?|nr\.?|number)$/

/** Who may be meant beside the accused, and in some lists is one. */
const OTHERS = /^(?:child|children|minor|girl|boy|woman|man|worker|employer|employee|person|parent|mother|father|husband|wife)$/

/** A number, and not of what. */
const BARE_NUMBER = /^(?:លេខ|no\.?|number|n°)$/iu
const KHMER_ALONE = /^[\u1780-\u17FF\u200B\s.]{3,}$/
const LATIN_ALONE = /^[A-Za-zÀ-ÿ\s.'-]{3,}$/
/** Nothing of it is known. */
const isUnknown = ({ concepts, codes, isNotAsked, isRowNumber, isDay, of, unread }: Said): boolean =>
  concepts.length + codes.length === 0 && !isNotAsked && !isRowNumber && !isDay && of === undefined && unread !== ''

/** What a court decides or does. */
const OF_A_COURT = ['case_number', 'offence', 'outcome', 'decided_on', 'stage', 'presence', 'sentence_months']

const PAID = ['compensation', 'fine']

/** What may be said of an accused, and by no part of a name. */
const OF_HIMSELF = ['sex', 'age_band', 'citizenship']
/** One thing and another in a heading. */
const PARTED = /[(),/;:\n&+-]|\b(?:and|et)\b|និង|ឬ/u
const OF_HIM = ['stage', 'outcome', 'presence', 'custody']
const SAYS_NAME = /name|\bnom\b|ឈ្មោះ|នាម/u

/** A heading that names the number of a case, or two things. */
const SAYS_NUMBER = /(?<![a-z])(?:nos?|nr|num|number|ref|reference|id|and)(?![a-z])|[#№°/+&,(]|លេខ|និង/u

/** A Khmer word that may be one with a slip in it. */
const ONE_KHMER = /^[\u1780-\u17D3]{3,}$/

/** A form's headings are the same for every file that is read by it. */
const made = new WeakMap<Form, Headings>()
export function headingsOf(form: Form, country: Country, words: SheetWords): Headings {
  const known = made.get(form) ?? new Headings(form, country, words)
  made.set(form, known)
  return known
}

const SCALES: ReadonlySet<Unit> = new Set(['thousand', 'ten_thousand', 'hundred_thousand', 'million'])

/** `How many`, `a number of` or `counted in`, and the unit; or `years of prison` and nothing else. */
const COUNTS_IN = /(?:(?:ចំនួន|ប៉ុន្មាន|គិតជា)\s*|^(?=(?:ឆ្នាំ|ខែ)(?:ជាប់)?(?:ពន្ធនាគារ|គុក)$))(ឆ្នាំ|ខែ)/
