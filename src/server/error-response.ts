/**
 * What whoever asked is told when something goes wrong: the catalogue's line of it. Constant words; the place inside the body where the schema
 * knows it, never a value, and nothing of what lies behind.
 */
import { findRule } from '../core/model/lifecycles.ts'
import { AppendRefused, CATALOGUE, Failure, isErrorCode, problem, sayRefused, type ErrorCode } from '../errors.ts'
import { NOTHING, refusal } from './refusals.ts'

/** As our own classes, Fastify, Node and PostgreSQL throw them. */
export type Thrown = Error & { statusCode?: number; code?: string; validation?: readonly { instancePath?: string }[] }
type Answer = { readonly status: number; readonly code: string; readonly message: string; readonly slot?: string }

/** Of the file system; of PostgreSQL. */
const DISK_IS_FULL = ['ENOSPC', 'EDQUOT', '53100']
/** Of people and their devices nothing that they sent is said again, not even where it was wrong. */
const ABOUT_PEOPLE = /^\/api\/v1\/(?:sign-in|sign-out|session|ceremony|enrolments|devices|revocations|fallback|subjects)/
const PARTS = /^(?:entries|courier|salts|stub|coded|sealed|signature|id|batch|form|agency|country|format|trustee(?:-[123])?|\d+)$/

export function answerError(error: Thrown, url: string): Answer {
  if (error instanceof AppendRefused) return answerRefused(error)
  const code = error.code !== undefined && DISK_IS_FULL.includes(error.code) ? 'application.full' : error.code
  // What is the operator's own (status 500) says nothing to a stranger.
  if (code !== undefined && isErrorCode(code) && CATALOGUE[code].status !== 500)
    return answer(code, error instanceof Failure ? error.words.en : problem(code).message.en)
  const status = error.validation ? 400 : error.statusCode
  if (status === undefined || status >= 500) return answer('failed')
  if (ABOUT_PEOPLE.test(url)) return { ...answer('request.unreadable'), status }
  if (status === 413) return answer('return.too-large')
  const place = (error.validation?.[0]?.instancePath ?? '').split('/').filter((part) => PARTS.test(part))
  const { message } = refusal('return.unreadable')
  return { ...answer('return.unreadable', place.length > 0 ? `${message} (${place.join('.')})` : message), status }
}

/** "Not there" and "not yours" are one answer. */
function answer(code: ErrorCode, message = problem(code).message.en): Answer {
  const { status } = CATALOGUE[code]
  return status === 404 ? { status, ...NOTHING } : { status, code, message }
}

function answerRefused(error: AppendRefused): Answer {
  const { code, where, row } = error
  if (isErrorCode(code)) {
    const said = answer(code, sayRefused(error)?.en)
    return CATALOGUE[code].names === 'slot' ? { ...said, slot: where } : said
  }
  // A rule says in its own words why; the row is the sender's own.
  const message = findRule(code.slice('rule.'.length))?.words.en ?? refusal('return.not-of-form').message
  return { status: 422, code, message: row === undefined ? message : `${message} (entry ${row})` }
}
