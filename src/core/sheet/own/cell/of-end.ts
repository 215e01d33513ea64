/** Which day of a cell is that of the judgment: what stands beside it says. */
import type { Tile } from '../words/tile.ts'
import type { Term } from '../words/vocabulary.ts'

/** "Judgment dated 15/08/24": what stands right before a day says of what it is; a word for "has" nothing. An order's day is no judgment's, and is asked about. */
export const joinedTo = (tiles: readonly Tile<Term>[]): readonly Tile<Term>[] =>
  tiles.flatMap((tile, i): readonly Tile<Term>[] => {
    const next = tiles[i + 1]
    // `បានប្រកាស…`: that something was done says the word behind it.
    if (tile.kind === 'unread' && tile.text === 'បាន' && next?.kind === 'term' && next.term.kind === 'code') return []
    // `មិនទាន់សម្រេចទេ`: the end of what is denied, which begins with មិន.
    if (tile.kind === 'unread' && tile.text === 'ទេ' && /^(?:មិន|ពុំ)/u.test(tiles[i - 1]?.text ?? '')) return []
    // `… serve 1 year, ឯទោសនៅសល់ 2 years suspended`: beside what is served it says nothing more; alone what is left is no sentence.
    if (tile.kind === 'term' && LEFT.test(tile.text))
      return [{ kind: tiles.some((t) => t.kind === 'term' && t.term.kind === 'serve') ? 'break' : 'unread', text: tile.text }]
    if (tile.kind !== 'unread' || next?.kind !== 'day') return [tile]
    if (DATED.test(tile.text)) return tiles.some(isEnd) && !isOfJudgment(tiles.slice(0, i)) ? [tile] : []
    return ALONE.test(tile.text) ? [{ kind: 'term', term: { kind: 'cue', field: 'decided_on' }, text: tile.text }] : [tile]
  })
const LEFT = /^(?:(?:ឯ|ចំណែក)(?:ទោស)?|(?:ឯ|ចំណែក)?(?:ទោស)?(?:ដែល)?(?:នៅ)?(?:សេស)?សល់|(?:the )?(?:remaining|other)(?: part)?)$/u
const DATED = /^(?:ចុះ|dated)$/u
const ALONE = /^(?:សាលក្រម|កាត់|កាត់ទោស|judge?ment|verdict)$/u
const ORDER = /^(?:by )?order(?: of)?$/u
/** What stands last before the number and the day of a paper. */
function isOfJudgment(before: readonly Tile<Term>[]): boolean {
  const isBeside = (t: Tile<Term>): boolean => t.kind === 'number' || (t.kind === 'term' && t.term.kind === 'filler' && !ORDER.test(t.text))
  const paper = before.findLast((t) => !isBeside(t))
  return isEnd(paper) || (paper?.kind === 'unread' && ALONE.test(paper.text))
}

export const isJudgmentCue = (tile: Tile<Term>): boolean =>
  tile.kind === 'term' && tile.term.kind === 'cue' && tile.term.field === 'decided_on'
export const OPEN_STAGES = ['charged', 'investigating_judge', 'awaiting_trial', 'trial']
const JUDGMENT = /សាលក្រម|judge?ment|verdict/
/** What says that a case has ended, or that the day of that follows. */
const isEnd = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'term' &&
  ((tile.term.kind === 'cue' && tile.term.field === 'decided_on') ||
    // "Judgment in presence" is one word in Khmer.
    (tile.term.kind === 'code' && tile.term.list === 'presence' && JUDGMENT.test(tile.text)) ||
    (tile.term.kind === 'code' && (tile.term.list === 'outcomes' || (tile.term.list === 'stages' && tile.term.code === 'decided'))))
const isPresence = (tile?: Tile<Term>): boolean => tile?.kind === 'term' && tile.term.kind === 'code' && tile.term.list === 'presence'
/** `on` between a word and its day. */
const isBetween = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'break' || (tile?.kind === 'term' && tile.term.kind === 'filler' && /^(?:on|le|du|នៅ)$/.test(tile.text))
/** "Guilty 15/08/24", and "15/08/24 guilty" where nothing stands before: a day with anything else beside it may be of that. */
export function touchesEnd(tiles: readonly Tile<Term>[], at: number): boolean {
  const before = tiles.findLast((t, i) => i < at && !isBetween(t))
  const afterAt = tiles.findIndex((t, i) => i > at && !isBetween(t))
  const after = tiles[afterAt]
  // "15/08/24, prison 3 years": a sentence is an end as well.
  if (before === undefined)
    return isEnd(after) || (after?.kind === 'term' && after.term.kind === 'cue' && after.term.field === 'sentence_months')
  if (isJudgmentCue(before)) return true
  // "Guilty, 20/09/24 hearing", "guilty; 20/09/24; fled".
  const isNearerAfter = tiles[at - 1]?.kind === 'break' || tiles[at + 1]?.kind !== 'break'
  // `សាលក្រម 15/08/24 fled`: who was there when the judgment was given, on its day.
  if ((JUDGMENT.test(before.text) && isPresence(after)) || isJudgedBefore(tiles, afterAt)) return isEnd(before)
  return isEnd(before) && !(isNearerAfter && isOfAnother(after))
}
/** `hearing 23/02/26`: the day of what is still to come. */
export const isHearing = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'term' && tile.term.kind === 'code' && tile.term.list === 'stages' && /^(?:(?:ថ្ងៃ)?សវនាការ|hearing)$/u.test(tile.text)
const isOfAnother = (tile?: Tile<Term>): boolean =>
  tile?.kind === 'unread' || tile?.kind === 'day' || (tile?.kind === 'term' && ['code', 'open'].includes(tile.term.kind) && !isEnd(tile))

/** `2 years, 15/08/24, ចំពោះមុខ`: with whom the judgment was given, right behind its day. Who fled did so on a day of his own. */
const isJudgedBefore = (tiles: readonly Tile<Term>[], at: number): boolean =>
  isPresence(tiles[at]) && GIVEN.test(tiles[at]?.text ?? '') && tiles.findLast((t, i) => i < at && !isBetween(t))?.kind === 'day'
const GIVEN = /មុខ|absentia|presence/

/** Whether something stands beside a day that the day may be of instead of the judgment. */
export const hasAnother = (tiles: readonly Tile<Term>[]): boolean =>
  tiles.some((t, i) => t.kind !== 'day' && isOfAnother(t) && !isJudgedBefore(tiles, i))

export const isBehindNumbers = (tiles: readonly Tile<Term>[]): boolean =>
  tiles.findLastIndex((t) => t.kind === 'number' || (t.kind === 'term' && t.term.kind === 'count')) <
  tiles.findIndex((t) => t.kind === 'unread')
