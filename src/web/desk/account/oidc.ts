import { opened, type Failed, type Opened, type SignedIn } from './session.ts'
import type { Api } from './api.ts'

/** What the provider said, as it came back in the address. */
type Answer = { readonly code: string; readonly state: string; readonly iss?: string }

const CHANNEL = 'saksi/oidc/1'
const PATIENCE_MS = 600_000
/** From the moment a window is closed, or seems so, until nothing more is expected of it. */
const WORD_MS = 30_000

/** In the window that the provider sent back here: hands its answer to the window that waits for it. */
export function handBack(): void {
  const said = Object.fromEntries(new URLSearchParams(location.search))
  if (said.state === undefined || (said.code === undefined && said.error === undefined)) return
  // Out of the address first: it is in no history, and in nobody's view.
  history.replaceState(null, '', '/')
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(said)
  channel.close()
  window.close()
}

/**
 * Sends a window of its own to the provider and waits for its answer: this window holds the session's key, which lives
 * as long as it does.
 * @param issuer of desk.json: the server's word alone sends nobody anywhere
 */
async function askProvider(api: Api, issuer: string): Promise<Answer | Failed> {
  // Opened in the moment of the press, or the browser takes it for an advertisement.
  const there = window.open('about:blank', '_blank')
  if (!there) return { code: 'no-window' }
  const asked = await api.ask<{ url: string }>('POST', '/api/v1/sign-in/oidc/address', {})
  if (!asked.ok || new URL(asked.body.url).origin !== new URL(issuer).origin) {
    there.close()
    return asked.ok ? { code: 'oidc.silent' } : asked
  }
  const state = new URL(asked.body.url).searchParams.get('state')
  there.opener = null
  there.location.href = asked.body.url
  const said = await heard(there, state)
  if (!said) return { code: 'session.refused' }
  const { code, iss } = said
  return code === undefined || state === null ? { code: 'session.refused' } : { code, state, ...(iss === undefined ? {} : { iss }) }
}

/** Undefined when the window was closed, or nobody came back. */
async function heard(there: Window, state: string | null): Promise<Partial<Answer> | undefined> {
  const channel = new BroadcastChannel(CHANNEL)
  let look: ReturnType<typeof setInterval> | undefined
  const said = await new Promise<Partial<Answer> | undefined>((resolve) => {
    const ends = Date.now() + PATIENCE_MS
    look = setInterval(() => {
      // What comes back from another origin is cut off from this window, which then calls it closed: its word is on the way, over a slow line.
      if (there.closed || Date.now() > ends) setTimeout(() => resolve(undefined), WORD_MS)
    }, 1000)
    channel.addEventListener('message', ({ data }: MessageEvent<Partial<Answer>>) => {
      if (data.state === state) resolve(data)
    })
  })
  clearInterval(look)
  channel.close()
  return said
}

export async function signInByAccount(api: Api, issuer: string): Promise<SignedIn | Failed> {
  api.token = undefined
  const answer = await askProvider(api, issuer)
  if (!('state' in answer)) return answer
  return opened(api, await api.ask<Opened>('POST', '/api/v1/sign-in/oidc', answer))
}

/** Asks that the account be linked to whoever is signed in. @returns the code to read to the registrars. */
export async function linkAccount(api: Api, issuer: string): Promise<{ readonly link: string } | Failed> {
  const answer = await askProvider(api, issuer)
  if (!('state' in answer)) return answer
  const said = await api.ask<{ code: string }>('POST', '/api/v1/subjects', answer)
  return said.ok ? { link: said.body.code } : said
}
