/**
 * What a log, or whoever holds its key, tries on a witness that cosigned its state at HELD. Every attack says which
 * answers are right; a cosignature is right for none of them. Run by a test, by bench/witness.ts, and against a witness
 * that is not ours.
 */
import { printAddCheckpoint } from '../../src/core/ledger/add-checkpoint.ts'
import { checkpointText } from '../../src/core/ledger/checkpoint.ts'
import { cosign, noteLine, printNote, signNote, type Signer } from '../../src/core/ledger/note.ts'
import { EMPTY_ROOT, leafHash } from '../../src/core/ledger/tree.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { madeLog, madeSigner, type MemoryLog } from './made-ledger.ts'

export const HELD = 170
const MOST = 180
/** The rewritten past: every entry from this one on is another. */
const REWRITTEN_FROM = 50

export type Answer = { readonly status: number; readonly body: string; readonly type: string | null }
export type Attack = {
  readonly name: string
  readonly right: readonly number[]
  /** What it asks for is honest; only its form is to be refused, and litewitness is less strict (it passes over a key's second line). */
  readonly grew?: boolean
  run(ask: Ask): Promise<Answer[]>
}
export type Ask = (body: string | Uint8Array) => Promise<Answer>

/** Submits to a witness by its submission prefix. */
export const asker =
  (submissionUrl: string): Ask =>
  async (body) => {
    const response = await fetch(`${submissionUrl}/add-checkpoint`, { method: 'POST', body: body as BodyInit })
    return { status: response.status, body: await response.text(), type: response.headers.get('content-type') }
  }

export type Scene = { readonly log: MemoryLog; readonly grown: string; readonly attacks: readonly Attack[] }

/** The honest log, the request that a witness should cosign first, and the attacks. */
export function attackScene(signer: Signer): Scene {
  const log = madeLog(signer, MOST)
  const other = madeLog(signer, MOST, 'other', REWRITTEN_FROM)
  const stranger = madeSigner(signer.key.name, 201)
  const elsewhere = madeLog(madeSigner(`${signer.key.name}/elsewhere`, 202), MOST)
  const request = (from: MemoryLog, old: number, size: number, proof = from.proof(old, size), note = from.note(size)): string =>
    printAddCheckpoint({ old, proof, note })
  const all = (bodies: readonly (string | Uint8Array)[]) => async (ask: Ask) => {
    const answers: Answer[] = []
    for (const body of bodies) answers.push(await ask(body))
    return answers
  }
  const good = log.proof(HELD, MOST)
  const root = (size: number, bytes: Uint8Array): string => signNote(signer, checkpointText({ origin: signer.key.name, size, root: bytes }))
  const attack = (name: string, right: readonly number[], bodies: readonly (string | Uint8Array)[]): Attack => ({
    name,
    right,
    run: all(bodies),
  })
  const attacks: Attack[] = [
    attack(
      'rewrite an entry, prove as well as can be',
      [422],
      [request(other, HELD, MOST), request(log, HELD, MOST, good, other.note(MOST))],
    ),
    attack(
      'roll back',
      [400, 409],
      [request(log, HELD, 150, [], log.note(150)), request(log, 150, 150), request(log, 100, 150), request(other, 0, 150)],
    ),
    attack('split view: another root at the size that was cosigned', [422], [request(other, HELD, HELD, [])]),
    attack('another root with the old signature', [403], [swapRoot(request(log, HELD, HELD)), swapRoot(request(log, HELD, MOST))]),
    attack('wrong key under the right name', [403], [request(madeLog(stranger, MOST), HELD, MOST)]),
    attack(
      'no signature, and a torn one',
      [403],
      [
        request(log, HELD, MOST, good, printNote(log.text(MOST), [])),
        request(log, HELD, MOST, good, printNote(log.text(MOST), [noteLine(signer.key, new Uint8Array(63))])),
      ],
    ),
    {
      ...attack(
        'a good line beside a false one of the same key',
        [403],
        [request(log, HELD, MOST, good, `${log.note(MOST)}${noteLine(signer.key, new Uint8Array(64))}`)],
      ),
      grew: true,
    },
    { ...attack('an old size with a leading zero', [400], [request(log, HELD, MOST).replace(`old ${HELD}`, `old 0${HELD}`)]), grew: true },
    attack('an origin that nobody knows', [404], [request(elsewhere, 0, MOST), request(elsewhere, HELD, MOST)]),
    attack(
      'bad consistency proofs',
      [422],
      [
        request(log, HELD, MOST, []),
        request(log, HELD, MOST, good.slice(1)),
        request(log, HELD, MOST, good.toReversed()),
        request(log, HELD, MOST, [...good, leafHash(utf8('more'))]),
        request(
          log,
          HELD,
          MOST,
          good.map((h, i) => (i === 0 ? Uint8Array.from(h, (b, j) => (j === 0 ? b ^ 1 : b)) : h)),
        ),
      ],
    ),
    attack('another old size than the latest', [409], [request(log, 0, MOST), request(log, HELD - 1, MOST), request(log, HELD + 1, MOST)]),
    attack('an old size above the checkpoint’s', [400], [request(log, MOST, HELD, [], log.note(HELD))]),
    attack(
      'garbage',
      [400, 413],
      [
        '',
        'old',
        'old 170\n',
        '\n\n',
        'old 170\n\n\u2014 nothing\n',
        `old ${HELD}\n${'A'.repeat(43)}=\n`.repeat(3),
        request(log, HELD, MOST).replace(`old ${HELD}\n`, `old ${HELD}\n${`${'A'.repeat(43)}=\n`.repeat(64)}`),
        Uint8Array.from([0x6f, 0xff, 0xfe, 0x0a, 0x0a]),
      ],
    ),
    attack('a request that was answered before', [409], [request(log, 0, HELD), request(log, 0, 1)]),
    attack(
      'another witness’s cosignature in the place of the log’s signature',
      [403],
      [
        request(
          log,
          HELD,
          MOST,
          good,
          printNote(log.text(MOST), [cosign(madeSigner(signer.key.name, 203, 'cosignature'), log.text(MOST), 1)]),
        ),
      ],
    ),
    attack(
      'an empty log after a full one',
      [400, 409, 422],
      [
        printAddCheckpoint({ old: 0, proof: [], note: root(0, EMPTY_ROOT) }),
        printAddCheckpoint({ old: HELD, proof: [], note: root(0, EMPTY_ROOT) }),
        printAddCheckpoint({ old: 0, proof: [], note: root(0, log.root(1)) }),
      ],
    ),
    {
      name: 'two servers on one log, at once: a fork in forty requests',
      right: [409, 422],
      run: (ask) => Promise.all(Array.from({ length: 40 }, (_, i) => ask(request(other, i % 2 === 0 ? HELD : 150, HELD + 1 + (i % 9))))),
    },
  ]
  return { log, grown: request(log, 0, HELD), attacks }
}

/** The same note with another root under the signature of the true one. */
function swapRoot(body: string): string {
  const [proof, text, lines] = body.split('\n\n') as [string, string, string]
  const [origin, size] = text.split('\n')
  return `${proof}\n\n${origin}\n${size}\n${Buffer.alloc(32, 9).toString('base64')}\n\n${lines}`
}

/** A cosignature line, whatever the status says. */
export const isCosigned = (answer: Answer): boolean => answer.status === 200 || answer.body.includes('\u2014')
