/**
 * A search, where the asker sits. On record and witnessed first; then the trustee, which counts and gives a ticket; then the
 * record's server, which knows the agency's own records and nothing of who is sought. Whether somebody else holds the person
 * is no part of any answer.
 */
import type { Form, RowValues } from '../../core/country/index.ts'
import { fromBase64Url, toBase64Url, toHex } from '../../core/bytes.ts'
import type { Purpose, SearchMade } from '../../core/entry/oversight-acts.ts'
import type { EntrySigner } from '../../core/entry/sign.ts'
import { printSignature } from '../../core/ledger/signature.ts'
import { printBlock, searchKey, TOKEN_BYTES, tokenOf } from '../../core/search/block.ts'
import { blindInput, digestOf, finishToken, type Blinded } from '../../core/search/elsewhere.ts'
import { INPUTS_MOST, inputsOf, SOUGHT_MOST, type Sought } from '../../core/search/inputs.ts'
import { soughtOf } from '../../core/search/of-record.ts'
import { ERRAND_MOST, errandHash, type Errand } from '../../core/search/requests.ts'
import { Failure } from '../../errors.ts'
import { standingOf, witnessed, type OpeningPorts, type OpeningTools } from '../openings/open.ts'
import { sealAct } from '../oversight/seal-row.ts'
import type { EdgeKeys, Random } from '../../road/ports.ts'
import { recordToken } from '../../road/seal.ts'

export type FoundRecord = { readonly record: string; readonly kind: string; readonly matches: number }
export type NoticeTold = {
  readonly pointer: string
  readonly agency: string
  readonly purpose: string
  readonly row: string
  readonly at: number
}

export type SearchPorts = Pick<OpeningPorts, 'appendRow' | 'prove' | 'pause'> & {
  /** Undefined where the trustee refuses, whatever the reason. */
  ticket(body: string): Promise<string | undefined>
  errand(body: string): Promise<unknown>
  /** Undefined where the server refuses. */
  find(ticket: string, tokens: readonly string[]): Promise<readonly FoundRecord[] | undefined>
  /** POSIX seconds. */
  now(): number
}
export type SearchTools = Pick<OpeningTools, 'random' | 'hpke' | 'signer' | 'oversight'> & { readonly keys: EdgeKeys }

/** @returns own records. @throws Failure 'search.nobody' · 'search.refused' */
export async function search(sought: Sought, purpose: Purpose, ports: SearchPorts, tools: SearchTools): Promise<readonly FoundRecord[]> {
  const inputs = inputsOf(sought).slice(0, SOUGHT_MOST)
  if (inputs.length === 0) throw new Failure('search.nobody')
  const { keys, random, signer } = tools
  const own = searchKey(fromBase64Url(keys.contentKey))
  const tokens = filled(
    inputs.map((i) => tokenOf(own, i)),
    random,
  )
  const elsewhere = await sharedTokens(inputs, ports, tools)
  const act: SearchMade = {
    kind: 'identity.search',
    agency: keys.agency,
    asker: signer.credential,
    purpose,
    tokens,
    elsewhere: toHex(digestOf(elsewhere)),
  }
  const sealed = await sealAct(act, tools.oversight, signer, tools)
  const standing = standingOf(await ports.appendRow(sealed.parts))
  const { checkpoint, paths } = await witnessed([standing], ports)
  const row = { parts: sealed.parts, key: toBase64Url(sealed.rowKey), ...standing, path: paths[0] ?? '' }
  const ticket = await ports.ticket(JSON.stringify({ format: 'saksi-search/1', checkpoint, row, elsewhere }))
  const found = ticket === undefined ? undefined : await ports.find(ticket, tokens)
  if (!found) throw new Failure('search.refused')
  return found
}

/** As many in every search, so that nobody reads off how many names were typed. */
const filled = (tokens: readonly Uint8Array[], random: Random): string[] =>
  [...tokens, ...Array.from({ length: SOUGHT_MOST - tokens.length }, () => random.bytes(TOKEN_BYTES))].map(toHex)

/** Chance where this edge has no pepper: the search is the same to everybody else. */
async function sharedTokens(inputs: readonly string[], ports: SearchPorts, tools: SearchTools): Promise<string[]> {
  const pepper = tools.keys.searchPepper
  if (pepper === undefined) return filled([], tools.random)
  const blinded = Array.from({ length: SOUGHT_MOST }, (_, i) =>
    blindInput(fromBase64Url(pepper), inputs[i] ?? toHex(tools.random.bytes(16)), (n) => tools.random.bytes(n)),
  )
  return (await evaluated(blinded, ports, tools)).map(toHex)
}

async function evaluated(blinded: readonly Blinded[], ports: Pick<SearchPorts, 'errand' | 'now'>, who: Who): Promise<Uint8Array[]> {
  const out: Uint8Array[] = []
  for (let i = 0; i < blinded.length; i += ERRAND_MOST) {
    const piece = blinded.slice(i, i + ERRAND_MOST)
    const said = await run<{ points?: readonly string[] }>({ kind: 'evaluate', points: piece.map((b) => toBase64Url(b.point)) }, ports, who)
    try {
      out.push(...piece.map((b, j) => finishToken(b, fromBase64Url(said.points?.[j] ?? ''))))
    } catch {
      throw new Failure('search.refused') // too few of them, or what is no point
    }
  }
  return out
}

type Who = { readonly keys: EdgeKeys; readonly signer: EntrySigner; readonly random: Random }

/** @throws Failure 'search.refused' */
async function run<T>(errand: Errand, ports: Pick<SearchPorts, 'errand' | 'now'>, { keys, signer, random }: Who): Promise<T> {
  const said = { agency: keys.agency, at: ports.now(), nonce: toHex(random.bytes(16)), errand }
  const signature = printSignature(await signer.sign(errandHash(said)))
  const done = await ports.errand(JSON.stringify({ format: 'saksi-search-errand/1', ...said, signature }))
  if (done === undefined) throw new Failure('search.refused')
  return done as T
}

/**
 * Lists an agency's people with the trustee, so that it is told when somebody looks for one of them. The blocks say nothing
 * to the trustee, and their pointers nothing to anybody but the agency. @returns how many were listed.
 */
export async function listPeople(
  rows: readonly RowValues[],
  form: Form,
  ports: Pick<SearchPorts, 'errand' | 'now'>,
  tools: Who,
): Promise<number> {
  const { keys, random } = tools
  if (keys.searchPepper === undefined) throw new Failure('search.no-pepper')
  const pepper = fromBase64Url(keys.searchPepper)
  const contentKey = fromBase64Url(keys.contentKey)
  const people = rows.map((values) => ({ pointer: recordToken(form, keys.agency, contentKey, values), inputs: inputsOf(soughtOf(values)) }))
  const blinded = people.flatMap((p) => p.inputs.map((input) => blindInput(pepper, input, (n) => random.bytes(n))))
  const tokens = await evaluated(blinded, ports, tools)
  let at = 0
  const blocks = people.map(({ pointer, inputs }) => {
    const own = tokens.slice(at, (at += inputs.length))
    return { pointer, block: toBase64Url(printBlock(own, pointer, random.bytes(INPUTS_MOST * 16))) }
  })
  for (let i = 0; i < blocks.length; i += ERRAND_MOST) await run({ kind: 'list', blocks: blocks.slice(i, i + ERRAND_MOST) }, ports, tools)
  return blocks.length
}

/** What a holder is told: which of its own records somebody may be looking for, who, and why. The oldest first. */
export async function readNotices(ports: Pick<SearchPorts, 'errand' | 'now'>, who: Who): Promise<readonly NoticeTold[]> {
  const told: NoticeTold[] = []
  for (;;) {
    const page = await run<{ notices: readonly NoticeTold[]; of: number }>({ kind: 'notices', from: told.length }, ports, who)
    told.push(...page.notices)
    if (page.notices.length === 0 || told.length >= page.of) return told
  }
}
