import { existsSync, readFileSync } from 'node:fs'
import { fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import { ANSWER_BYTES, PLACES } from '../../core/note/board.ts'
import { canBeSealedTo, posterCodeOf, publicKeyOf } from '../../core/note/code.ts'
import type { Note } from '../../core/note/note.ts'
import { hpke } from '../../outside/hpke/hpke.ts'
import { nodeRandom } from '../../outside/host/node-random.ts'
import { writeDurably } from '../../store/files/durable.ts'
import { openInstallation } from '../../work/installation/installation.ts'
import { makeBoard, type Answer } from '../../work/notes/board.ts'
import { carryRows, readNotes, type CarriedRow } from '../../work/notes/read-notes.ts'
import { folder, listOf, oneOf, readArguments, required } from '../arguments.ts'
import { day } from '../ask/count.ts'
import { Usage, type Command, type ExitCode, type Io } from '../command.ts'
import { counted } from '../counted.ts'

export const command: Command = {
  name: 'notes',
  usage: `saksi notes carry DIR --out ROWS [--since DAY]
saksi notes read ROWS --oversight KEY
saksi notes board ROWS --oversight KEY [--answer NOTE=FILE …] --out BOARD

Notes that anybody left for the oversight body, without a name. carry, for the operator, writes every oversight row of the record to a file: openings, grants and
notes are of one size, and he reads none of them. Nothing proves to the body that they are all. read and board are for the body, on a machine without a network,
with its own key. NOTE is the beginning
of a note's id as read prints it; FILE holds the answer, at most ${ANSWER_BYTES} bytes. A board has ${PLACES} places and all of them are always taken: one without any answer
looks the same. It is posted at the desk, under Oversight, in place of the one before: name again the answers that are to stand on.

  saksi notes carry ./record --since 2026-11-01 --out rows.jsonl
  saksi notes read rows.jsonl --oversight oversight.key
  saksi notes board rows.jsonl --oversight oversight.key --answer 3fQ9=answer.txt --out board.json`,
  async run(argv, io) {
    const [action, ...rest] = argv
    return { carry, read, board }[oneOf(action ?? '', ['carry', 'read', 'board'], 'what to do')](rest, io)
  },
}

const one = { type: 'string' } as const

async function carry(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { out: one, since: one }, ['DIR'])
  const out = required(values, 'out')
  if (existsSync(out)) throw new Usage(`${out} is there already`)
  const installation = await openInstallation(folder(positionals[0] as string))
  try {
    const rows = await carryRows(installation.pools.saksi_reader, values.since === undefined ? '2000-01-01' : day(values.since, '--since'))
    writeDurably(out, rows.map((row) => `${JSON.stringify(row)}\n`).join(''), { mode: 0o600 })
    io.out(
      io.json
        ? JSON.stringify({ out, rows: rows.length })
        : `${out} holds ${counted(rows.length, 'rows')}; what is in them only the oversight body reads`,
    )
    return 0
  } finally {
    await installation.close()
  }
}

/** Exit code 1: something of a note is missing, or a row opens under no key that was given. */
async function read(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { oversight: one }, ['ROWS'])
  const key = keyIn(required(values, 'oversight'))
  const { notes, others, shut } = await readNotes(readRows(positionals[0] as string), key, hpke)
  if (io.json) io.out(JSON.stringify({ notes, others, shut }))
  else {
    if (notes.length === 0) io.out('there is no note among them')
    for (const note of notes) say(note, io)
    io.out(
      `${others} other rows; ${shut} that this key does not open\nfor your poster, the code of your key: ${posterCodeOf(publicKeyOf(key))}`,
    )
  }
  return shut > 0 || notes.some((n) => n.missing > 0) ? 1 : 0
}

function say({ note, thread, key, on, text, missing }: Note, io: Io): void {
  const cannot = canBeSealedTo(fromBase64Url(key)) ? '' : '; it names a key to which no answer can be sealed'
  io.out(
    `${on}  note ${note.slice(0, 8)}, by the hand ${thread.slice(0, 8)}${missing > 0 ? `; ${missing} of its rows are not here` : ''}${cannot}`,
  )
  for (const line of text.split('\n')) io.out(`  ${printable(line)}`)
}

/** Whoever writes a note may write signs that move a terminal's cursor, or turn a line around. Khmer parts and joins words with some of these (U+200B to U+200D, U+2060). */
const printable = (line: string): string =>
  line.replaceAll(/\p{Cc}|(?![\u200b-\u200d\u2060])\p{Cf}/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)

async function board(argv: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(argv, { oversight: one, answer: { type: 'string', multiple: true }, out: one }, ['ROWS'])
  const out = required(values, 'out')
  if (existsSync(out)) throw new Usage(`${out} is there already`)
  const { notes } = await readNotes(readRows(positionals[0] as string), keyIn(required(values, 'oversight')), hpke)
  const answers = listOf(values.answer).map((said) => answerOf(said, notes))
  if (answers.length > PLACES) throw new Usage(`a board has ${PLACES} places; ${answers.length} answers do not fit`)
  const made = await makeBoard(answers, { random: nodeRandom, hpke })
  writeDurably(out, `${JSON.stringify({ format: 'saksi-board/1', board: toBase64Url(made) })}\n`, { mode: 0o600 })
  io.out(
    io.json
      ? JSON.stringify({ out, answers: answers.length })
      : `${out} holds ${answers.length} answers; post it at the desk, under Oversight`,
  )
  return 0
}

function answerOf(said: string, notes: readonly Note[]): Answer {
  const at = said.indexOf('=')
  const [id, file] = [said.slice(0, at), said.slice(at + 1)]
  const [note, other] = at < 4 ? [] : notes.filter((n) => n.note.startsWith(id))
  if (!note || other) throw new Usage(`--answer ${said}: NOTE=FILE, with four signs or more of one note's id`)
  if (!canBeSealedTo(fromBase64Url(note.key))) throw new Usage(`--answer ${said}: nothing can be sealed to the key that this note names`)
  const text = readFile(file).trim()
  const { length } = Buffer.from(text)
  if (length === 0 || length > ANSWER_BYTES) throw new Usage(`${file} has ${length} bytes; an answer has 1 to ${ANSWER_BYTES}`)
  return { key: note.key, text }
}

function keyIn(path: string): Uint8Array {
  try {
    const key = fromBase64Url(readFile(path).trim())
    if (key.length === 32) return key
  } catch {
    // said below
  }
  throw new Usage(`${path} is no key of the oversight body`)
}

function readRows(path: string): readonly CarriedRow[] {
  try {
    return readFile(path)
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { entry, on, row } = JSON.parse(line) as Partial<CarriedRow>
        if (typeof entry !== 'string' || typeof on !== 'string' || typeof row !== 'string') throw new Error('no row')
        return { entry, on, row }
      })
  } catch (error) {
    if (error instanceof Usage) throw error
    throw new Usage(`${path} is no file of rows: saksi notes carry`)
  }
}

function readFile(path: string): string {
  if (!existsSync(path)) throw new Usage(`there is no ${path}`)
  return readFileSync(path, 'utf8')
}
