/**
 * A country's policies and protocols, judged: every word that they use exists, every policy has an id and its reason in
 * words. What is wrong in them is said all at once and nothing of them is used: an absent policy means no, so a misspelt
 * one would shut out whom it should let in, and a misspelt `forbid` would let in whom it should shut out.
 */
import { policySetTextToParts, policyToJson, validate, type DetailedError } from '@cedar-policy/cedar-wasm/nodejs'
import { compileProtocol } from '../../core/access/compile-protocol.ts'
import { hashPolicies } from '../../core/access/hash-policies.ts'
import { printAccessSchema } from '../../core/access/schema.ts'
import { wordsChecker } from '../../core/country/check-languages.ts'
import type { Country } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'

type Rule = {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly words: Words
  readonly effect: 'permit' | 'forbid'
}
export type PolicySet = {
  readonly country: Country
  /** Cedar schema text. */
  readonly schema: string
  /** Policy id → what it says and where. */
  readonly rules: ReadonlyMap<string, Rule>
  /** Hex: what the log's `policy.adopted` holds. */
  readonly hash: string
}

/** A country is judged once: a program asks for its policies in several places, and judging them takes a third of a second. */
const read = new WeakMap<Country, PolicySet>()

/** @throws an Error that lists every fault with file and line, and what was likely meant. */
export function readPolicySet(country: Country): PolicySet {
  const known = read.get(country)
  if (known) return known
  const set = judge(country)
  read.set(country, set)
  return set
}

function judge(country: Country): PolicySet {
  const faults: string[] = []
  const rules = new Map<string, Rule>()
  const files = [...country.policies, ...country.protocols.map((p) => ({ name: `protocols/${p.id}`, text: compileProtocol(p) }))]
  for (const { name, text } of files) readFile(name, text, rules, faults, country)
  const schema = printAccessSchema(country)
  const staticPolicies = Object.fromEntries([...rules].map(([id, r]) => [id, r.text]))
  const answer = validate({ validationSettings: { mode: 'strict' }, schema, policies: { staticPolicies } })
  // `success` says that it could be judged. What is wrong is in the list, and a policy that can never apply is among the warnings.
  if (answer.type === 'failure') faults.push(...answer.errors.map(tell))
  else {
    for (const { policyId, error } of [...answer.validationErrors, ...answer.validationWarnings]) {
      const rule = rules.get(policyId)
      faults.push(`${rule ? `${rule.file}:${rule.line}: ` : ''}${policyId}: ${tell(error)}`)
    }
  }
  if (faults.length > 0)
    throw new Error(`refused: the policies of ${country.id} have ${faults.length} faults\n${faults.map((f) => `  ${f}`).join('\n')}`)
  return { country, schema, rules, hash: hashPolicies(country) }
}

function readFile(file: string, text: string, rules: Map<string, Rule>, faults: string[], country: Country): void {
  const parts = policySetTextToParts(text)
  if (parts.type === 'failure') {
    faults.push(...parts.errors.map((e) => `${file}:${lineOf(text, e.sourceLocations?.[0]?.start ?? 0)}: ${tell(e)}`))
    return
  }
  if (parts.policy_templates.length > 0) faults.push(`${file}: holds a template; write each policy out`)
  let from = 0
  for (const policy of parts.policies) {
    from = Math.max(from, text.indexOf(policy, from))
    const line = lineOf(text, from)
    from += policy.length
    const json = policyToJson(policy)
    if (json.type === 'failure') {
      faults.push(...json.errors.map((e) => `${file}:${line}: ${tell(e)}`))
      continue
    }
    const { id, ...said } = json.json.annotations ?? {}
    const words = readWords(said)
    if (!id || !/^[a-z][a-z0-9.-]{2,79}$/.test(id))
      faults.push(`${file}:${line}: a policy has no @id of small letters, digits, dots and hyphens`)
    else if (rules.has(id)) faults.push(`${file}:${line}: the @id "${id}" is there twice, first in ${rules.get(id)?.file}`)
    else {
      wordsChecker(country, (_, fault) =>
        faults.push(`${file}:${line}: ${id}: ${fault}; write @en("…"), and so for each language (of pt-BR: @pt_BR)`),
      )('', words)
      rules.set(id, { file, line, text: policy, words, effect: json.json.effect })
    }
  }
}

/** Cedar takes no hyphen in the name of an annotation. */
const readWords = (annotations: Readonly<Record<string, string | null>>): Words => ({
  en: '',
  ...Object.fromEntries(Object.entries(annotations).flatMap(([name, text]) => (text ? [[name.replaceAll('_', '-'), text]] : []))),
})

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length
/** Help is where Cedar says what was meant; its list of all words is left out where it would fill the screen. */
const tell = ({ message, help }: DetailedError): string => (help && help.length < 300 ? `${message}; ${help}` : message)
