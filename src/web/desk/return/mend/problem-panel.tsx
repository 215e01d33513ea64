import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { CodeList, Field, Problem } from '../../../../core/country/index.ts'
import { leftOut } from '../../../../core/sheet/left-out.ts'
import { pick, pickMessage } from '../../../words/say.ts'
import { MendIcon } from '../../first-icons.tsx'
import { AskIcon } from '../../icons.tsx'
import { languageOf } from '../../../../core/text/languages.ts'
import { useLang, useLangs } from '../../lang.tsx'
import { HoldNames } from '../../hold-names.tsx'
import type { Change } from '../changes.ts'
import { ClosedName, useHeld, useHold } from './held.tsx'
import { placeOf } from './problem-list.tsx'
import { cellOf, hasRow, isClosed, showCell } from './problems.ts'
import type { Sheet } from './problems.ts'
import { TypeValue } from './type-value.tsx'
import { useWords } from '../use-words.ts'

export type ForAll = { readonly n: number; readonly onSay: (problem: Problem) => void }

type Props = {
  readonly problem: Problem
  readonly index: number
  readonly count: number
  readonly sheet: Sheet
  readonly lists: readonly CodeList[]
  readonly onMend: (changes: readonly Change[]) => void
  /** Open ones with the same cell, this among them. */
  readonly alike: readonly Problem[]
  readonly onAnswer: (problems: readonly Problem[]) => void
  /** Of whose office the rows are, said for all of them at once, and how many those are; absent where there is one. */
  readonly forAll?: ForAll
  readonly onStep: (by: number) => void
}

/** With its table of keys, fetched for the few sheets that need it. */
const LegacyOffer = lazy(() => import('./legacy-offer.tsx'))

export const PANEL_HEADING = 'mending'

/** What no other value of a cell mends: the row is in the sheet already, or in another body's. */
const LEAVE = ['row.doubled', 'row.person-twice', 'row.other-office', 'row.office-of-another']

/** The one thing being mended: what stands there, what is wrong in the country's first two languages, and the likely fix as the dark button. */
export function ProblemPanel({ problem, index, count, sheet, lists, alike, onMend, onAnswer, forAll, onStep }: Props) {
  const lang = useLang()
  const say = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(index === 0)
  const [isForAll, setIsForAll] = useState(true)
  const meant = isForAll ? alike : [problem]
  useEffect(() => {
    // After a fix the button that was pressed is gone: go on at what comes next, without moving the page.
    if (document.activeElement === document.body && !first.current) heading.current?.focus({ preventScroll: true })
  }, [])
  const field = sheet.form.fields.find((f) => f.id === problem.field)
  // A fault of the headings stands in their row, which is none of the sheet's: there is no cell to mend.
  const place = field && problem.row !== undefined && hasRow(sheet, problem.row) ? { field, row: problem.row } : undefined
  const other = useLangs().find((each) => each !== lang)
  return (
    <aside className="card side" aria-label={say('problem-of', { i: index + 1, n: count })}>
      <p className="row between">
        <span className={problem.severity === 'error' ? 'tag x' : 'tag q'}>
          {problem.severity === 'error' ? <MendIcon /> : <AskIcon />} {say(problem.severity === 'error' ? 'must-mend' : 'must-answer')}
        </span>
        <span className="s1 mut">{say('problem-of', { i: index + 1, n: count })}</span>
      </p>
      <h2 ref={heading} id={PANEL_HEADING} tabIndex={-1} className="place">
        {placeOf(problem, sheet, lang) ?? say('whole-file')}
      </h2>
      {place && <Standing field={place.field} text={showCell(place.field, cellOf(sheet, place.row, place.field.id), lists, lang)} />}
      <p className="what">{pickMessage(problem.message, lang)}</p>
      {other !== undefined && (
        <p className="what other" lang={other} dir={languageOf(other).dir}>
          {pickMessage(problem.message, other)}
        </p>
      )}
      {place && problem.code === 'cell.legacy-khmer' && (
        <Suspense
          fallback={
            <p className="legacy" role="status">
              …
            </p>
          }
        >
          <LegacyOffer sheet={sheet} field={place.field} row={place.row} onTake={onMend} />
        </Suspense>
      )}
      {place && alike.length > 1 && (
        <label className="alike s2">
          <input type="checkbox" checked={isForAll} onChange={(event) => setIsForAll(event.target.checked)} />
          <span>{say('same-in-all', { n: alike.length })}</span>
        </label>
      )}
      {place ? (
        <Fixes
          problem={problem}
          field={place.field}
          lists={lists}
          times={meant.length}
          onUse={(value) => onMend(meant.flatMap(({ row }) => (row === undefined ? [] : [{ row, field: place.field.id, value }])))}
        />
      ) : (
        problem.severity === 'error' && <p className="s2 mut">{say('mend-in-file')}</p>
      )}
      {place && LEAVE.includes(problem.code) && (
        <Button className="btn wide" onPress={() => onMend([leftOut(place.row)])}>
          {say('leave-row-out')}
        </Button>
      )}
      {problem.code === 'file.whose-office' && forAll && (
        <Button className="btn p wide" onPress={() => forAll.onSay(problem)}>
          {say('hands-in-all', { n: forAll.n })}
        </Button>
      )}
      {problem.severity === 'warning' && (
        <Button className="btn wide" onPress={() => onAnswer(meant)}>
          {meant.length > 1 ? say('as-they-stand', { n: meant.length }) : say('as-it-stands')}
        </Button>
      )}
      {place && <p className="s1 mut">{say('paper-decides')}</p>}
      <p className="row between">
        <Button className="plain" isDisabled={index === 0} onPress={() => onStep(-1)}>
          {say('previous')}
        </Button>
        <Button className="plain" isDisabled={index >= count - 1} onPress={() => onStep(1)}>
          {say('next')}
        </Button>
      </p>
    </aside>
  )
}

function Standing({ field, text }: { field: Field; text: string }) {
  const hold = useHold()
  const say = useWords()
  if (isClosed(field) && text !== '') {
    return (
      <div className="val">
        <ClosedName text={text} />
        <HoldNames onHold={hold} />
      </div>
    )
  }
  return <p className={text ? 'val' : 'val mut'}>{text || say('empty-cell')}</p>
}

type FixesProps = {
  readonly problem: Problem
  readonly field: Field
  readonly lists: readonly CodeList[]
  /** In how many cells. */
  readonly times: number
  readonly onUse: (value: string) => void
}

function Fixes({ problem, field, lists, times, onUse }: FixesProps) {
  const held = useHeld()
  const lang = useLang()
  const say = useWords()
  const [typing, setTyping] = useState(false)
  const fixes = problem.fixes ?? []
  // The one dark button is the likeliest: for an old font it stands in the offer above.
  const isOffered = problem.code === 'cell.legacy-khmer'
  // Of two words that contradict each other neither is the likelier: none is dark, and Enter takes none.
  const isLikely = problem.code !== 'cell.told-twice'
  const list = lists.find((l) => l.id === field.list)
  if (typing) return <TypeValue {...(list ? { list } : {})} onUse={onUse} onLeave={() => setTyping(false)} />
  return (
    <div className="fix">
      {fixes.map((fix, i) => (
        <Button key={fix.value} className={i === 0 && isLikely ? 'btn p l' : 'btn l'} onPress={() => onUse(fix.value)}>
          {say(times > 1 ? 'use-in-all' : 'use', {
            n: times,
            value: isClosed(field) && !held ? say('name-closed-plain') : pick(fix.words, lang),
          })}
        </Button>
      ))}
      <Button className={fixes.length === 0 && !isOffered ? 'btn p l' : 'btn l'} onPress={() => setTyping(true)}>
        {say('type-another')}
      </Button>
    </div>
  )
}
