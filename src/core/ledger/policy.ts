/**
 * C2SP tlog-policy, unchanged: which logs, which witnesses, and who of them together makes a state of the log one that
 * a reader believes. Names mean nothing outside the file; only ours are read as classes (coalitions.ts).
 */
import { toHex } from '../bytes.ts'
import type { Words } from '../model/fields.ts'
import { parseCheckpoint, type Checkpoint } from './checkpoint.ts'
import { openNote, parseVkey, printVkey, sameKey, type NoteKey, type Signature } from './note.ts'

export type PolicyLog = { readonly key: NoteKey; readonly url: string | null }
export type PolicyWitness = { readonly name: string; readonly key: NoteKey; readonly url: string | null }
export type PolicyGroup = { readonly name: string; readonly threshold: number; readonly members: readonly string[] }
export type Policy = {
  readonly logs: readonly PolicyLog[]
  readonly witnesses: readonly PolicyWitness[]
  /** In the order of the file: a group names only what stands before it. */
  readonly groups: readonly PolicyGroup[]
  /** A witness, a group, or null: nobody need cosign. */
  readonly quorum: string | null
}
export type PolicyFault = { readonly line: number; /** In words of both languages; the Khmer is a draft. */ readonly why: Words }

/** C2SP asks for 32 of each. */
const MOST = 64
const NONE = 'none'

/** @returns the policy, or the first fault with its line (0: the file as a whole). */
export function parsePolicy(text: string): Policy | PolicyFault {
  const draft = {
    logs: [] as PolicyLog[],
    witnesses: [] as PolicyWitness[],
    groups: [] as PolicyGroup[],
    quorum: undefined as string | null | undefined,
  }
  // eslint-disable-next-line no-control-regex -- tab and newline are the only control characters of the format
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text))
    return { line: 0, why: say('a control character that is neither tab nor newline', 'មានតួអក្សរបញ្ជាដែលមិនមែន tab ឬបន្ទាត់ថ្មី') }
  if (!text.endsWith('\n')) return { line: 0, why: say('the last line does not end', 'បន្ទាត់ចុងក្រោយមិនបានបញ្ចប់') }
  const used = new Set<string>()
  for (const [i, raw] of text.split('\n').entries()) {
    const words = raw.split(/[ \t]+/).filter((w) => w !== '')
    if (words.length === 0 || words[0]?.startsWith('#')) continue
    const why = readLine(words, draft, used)
    if (why !== null) return { line: i + 1, why }
  }
  if (draft.quorum === undefined) return { line: 0, why: say('no quorum line', 'គ្មានបន្ទាត់ quorum') }
  if ([draft.logs, draft.witnesses, draft.groups].some((list) => list.length > MOST))
    return { line: 0, why: say(`more than ${MOST} of a kind`, `លើសពី ${MOST} ក្នុងមួយប្រភេទ`) }
  return { ...draft, quorum: draft.quorum }
}

type Draft = { logs: PolicyLog[]; witnesses: PolicyWitness[]; groups: PolicyGroup[]; quorum: string | null | undefined }

function readLine(words: readonly string[], draft: Draft, used: Set<string>): Words | null {
  const [keyword, ...rest] = words
  const isDefined = (name: string): boolean => draft.witnesses.some((w) => w.name === name) || draft.groups.some((g) => g.name === name)
  switch (keyword) {
    case 'log': {
      const key = parseVkey(rest[0] ?? '')
      if (key?.type !== 'note' || rest.length > 2)
        return say('log <vkey> [<url>], with an Ed25519 key', 'log <vkey> [<url>] ដោយកូនសោ Ed25519')
      if (draft.logs.some((l) => samePublicKey(l.key, key))) return say('this log’s key stands here twice', 'កូនសោកំណត់ហេតុនេះមានពីរដង')
      draft.logs.push({ key, url: rest[1] ?? null })
      return null
    }
    case 'witness': {
      const [name, key] = [rest[0] ?? '', parseVkey(rest[1] ?? '')]
      if (key?.type !== 'cosignature' || rest.length > 3)
        return say('witness <name> <vkey> [<url>], with an Ed25519 cosigner’s key', 'witness <name> <vkey> [<url>] ដោយកូនសោ Ed25519 របស់សាក្សី')
      if (name === NONE || isDefined(name)) return say(`the name ${name} is taken`, `ឈ្មោះ ${name} បានប្រើរួចហើយ`)
      if (draft.witnesses.some((w) => samePublicKey(w.key, key))) return say('this witness’s key stands here twice', 'កូនសោសាក្សីនេះមានពីរដង')
      draft.witnesses.push({ name, key, url: rest[2] ?? null })
      return null
    }
    case 'group': {
      const [name, rule, ...members] = rest
      if (!name || !rule || members.length === 0) return say('group <name> all|any|<k> <member>…', 'group <name> all|any|<k> <member>…')
      if (name === NONE || isDefined(name)) return say(`the name ${name} is taken`, `ឈ្មោះ ${name} បានប្រើរួចហើយ`)
      const unknown = members.find((m) => !isDefined(m))
      if (unknown !== undefined) return say(`${unknown} is not defined before this line`, `${unknown} មិនបានកំណត់មុនបន្ទាត់នេះ`)
      const again = members.find((m, i) => used.has(m) || members.indexOf(m) !== i)
      if (again !== undefined) return say(`${again} is a member already; each counts once`, `${again} ជាសមាជិករួចហើយ។ ម្នាក់រាប់តែម្តង`)
      const threshold = rule === 'all' ? members.length : rule === 'any' ? 1 : /^[1-9]\d{0,3}$/.test(rule) ? Number(rule) : 0
      if (threshold < 1 || threshold > members.length)
        return say(`${rule} of ${members.length} is no threshold`, `${rule} ក្នុង ${members.length} មិនមែនជាកម្រិតទេ`)
      for (const m of members) used.add(m)
      draft.groups.push({ name, threshold, members })
      return null
    }
    case 'quorum': {
      const [name, more] = rest
      if (!name || more !== undefined) return say('quorum <name>', 'quorum <name>')
      if (draft.quorum !== undefined) return say('a second quorum line', 'មានបន្ទាត់ quorum ទីពីរ')
      if (name !== NONE && !isDefined(name)) return say(`${name} is not defined before this line`, `${name} មិនបានកំណត់មុនបន្ទាត់នេះ`)
      draft.quorum = name === NONE ? null : name
      return null
    }
    default:
      return say(`${keyword} is no word of a policy`, `${keyword} មិនមែនជាពាក្យរបស់គោលការណ៍`)
  }
}

const say = (en: string, km: string): Words => ({ en, km })

const samePublicKey = (a: NoteKey, b: NoteKey): boolean => toHex(a.publicKey) === toHex(b.publicKey)

/** @param urls where the parties are reached; without them the text says only who must agree, which is what is believed. */
export function printPolicy(policy: Policy, urls = true): string {
  const at = (url: string | null): string => (urls && url !== null ? ` ${url}` : '')
  const rule = (g: PolicyGroup): string => (g.threshold === 1 ? 'any' : g.threshold === g.members.length ? 'all' : String(g.threshold))
  return [
    ...policy.logs.map((l) => `log ${printVkey(l.key)}${at(l.url)}`),
    ...policy.witnesses.map((w) => `witness ${w.name} ${printVkey(w.key)}${at(w.url)}`),
    ...policy.groups.map((g) => `group ${g.name} ${rule(g)} ${g.members.join(' ')}`),
    `quorum ${policy.quorum ?? NONE}`,
    '',
  ].join('\n')
}

/** Whether these witnesses together make the quorum. */
export function isQuorum(policy: Policy, witnesses: ReadonlySet<string>): boolean {
  const met = new Set(policy.witnesses.map((w) => w.name).filter((name) => witnesses.has(name)))
  for (const g of policy.groups) if (g.members.filter((m) => met.has(m)).length >= g.threshold) met.add(g.name)
  return policy.quorum === null || met.has(policy.quorum)
}

/**
 * Whether two quorums can be without a witness in common: one could then cosign what the other never heard of. Each member counts in one group alone,
 * so a group of m members, s of which can be met twice over, is met twice over when m + s is twice its threshold.
 */
export function canBeApart(policy: Policy): boolean {
  const apart = new Set<string>()
  for (const { name, threshold, members } of policy.groups)
    if (members.length + members.filter((m) => apart.has(m)).length >= 2 * threshold) apart.add(name)
  return policy.quorum === null || apart.has(policy.quorum)
}

export type Cosigned = { readonly witness: string; /** POSIX seconds. */ readonly time: number; readonly line: string }
export type Witnessed = {
  readonly checkpoint: Checkpoint
  /** The log's own line. */
  readonly signed: Signature
  /** One a witness, its latest. */
  readonly cosigned: readonly Cosigned[]
  readonly quorum: boolean
  /** POSIX seconds: the earliest time by which a quorum had said so. Null without one, and where nobody need cosign. */
  readonly at: number | null
}

/**
 * A signed checkpoint against a policy. Undefined when no log of the policy signed it under its own origin, or a line
 * of a known key fails. Whether the quorum was reached is in the answer.
 */
export function readWitnessed(note: string, policy: Policy): Witnessed | undefined {
  const opened = openNote(note, [...policy.logs.map((l) => l.key), ...policy.witnesses.map((w) => w.key)])
  const checkpoint = opened && parseCheckpoint(opened.text)
  const signed = opened?.signatures.find((s) => s.key.type === 'note' && s.key.name === checkpoint?.origin)
  if (!opened || !checkpoint || !signed) return undefined
  const cosigned = policy.witnesses.flatMap((w): Cosigned[] => {
    const own = opened.signatures.filter((s) => sameKey(s.key, w.key)).sort((a, b) => (b.time ?? 0) - (a.time ?? 0))[0]
    return own ? [{ witness: w.name, time: own.time ?? 0, line: own.line }] : []
  })
  const quorum = isQuorum(policy, new Set(cosigned.map((c) => c.witness)))
  return { checkpoint, signed, cosigned, quorum, at: quorumTime(policy, cosigned) }
}

/** A time that a quorum stands behind: one witness that dates back alone moves nothing. */
function quorumTime(policy: Policy, cosigned: readonly Cosigned[]): number | null {
  if (policy.quorum === null) return null
  const times = cosigned.map((c) => c.time).sort((a, b) => a - b)
  return times.find((t) => isQuorum(policy, new Set(cosigned.filter((c) => c.time <= t).map((c) => c.witness)))) ?? null
}
