/** What a key means in the grid, as spreadsheets have taught everybody. */
export type GridAction =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly extends: boolean }
  /** Into the cell: with what stands there, or with the letter that was typed. */
  | { readonly kind: 'type'; readonly with?: string }
  | { readonly kind: 'clear' | 'undo' | 'redo' | 'fill-down' }

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & { readonly isComposing?: boolean }

/** Farther than any sheet goes: to its edge. */
const EDGE = 1_000_000
const PAGE_ROWS = 10

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE_ROWS, 0],
  PageDown: [PAGE_ROWS, 0],
  Home: [0, -EDGE],
  End: [0, EDGE],
}

/** Undefined for a key that is the browser's: Tab leaves the grid, so that nobody is caught in it. */
export function actionOf(event: Key): GridAction | undefined {
  const { key, shiftKey, altKey } = event
  const isCommand = event.ctrlKey || event.metaKey
  const move = MOVES[key]
  if (move && !altKey) {
    const far = (by: number): number => (isCommand ? Math.sign(by) * EDGE : by)
    const whole = isCommand && (key === 'Home' || key === 'End')
    return { kind: 'move', rows: far(whole ? move[1] : move[0]), columns: far(move[1]), extends: shiftKey }
  }
  if (isCommand && !altKey) {
    // `key` follows the layout; on a Khmer keyboard Ctrl+Z still gives z.
    const letter = key.toLowerCase()
    if (letter === 'z') return { kind: shiftKey ? 'redo' : 'undo' }
    if (letter === 'y') return { kind: 'redo' }
    if (letter === 'd') return { kind: 'fill-down' }
    return undefined
  }
  if (key === 'Enter' || key === 'F2') return { kind: 'type' }
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' }
  // A letter of any script; an unfinished one (an input method composing) begins the cell too.
  if (key === 'Process' || event.isComposing === true) return { kind: 'type', with: '' }
  return !altKey && [...key].length === 1 ? { kind: 'type', with: key } : undefined
}
