import { useEffect, useEffectEvent, useState } from 'react'
import { isSessionOver, SIGNED_IN_AGAIN, type Api, type Said } from './api.ts'
import { PRESSED_AGAIN } from '../route.ts'
import type { Failed } from './session.ts'

type Listed<T> = {
  readonly list: T | undefined
  readonly refused: Failed | undefined
  /** What was listed last, whatever was asked then: for a page that says itself of what it is. */ readonly before: T | undefined
  /** Asks again. */ again(): void
}

/**
 * What the application lists, asked when the page opens and whenever something on it was done. Until it has answered this, there is no list: what
 * it said of something else does not stand under this name.
 * @param path undefined where nothing is asked.
 * @param body what is asked for, where it may not stand in an address.
 */
export function useList<T>(api: Api, path: string | undefined, body?: unknown): Listed<T> {
  const [last, setLast] = useState<{ readonly of: string; readonly said: Said<T> }>()
  const [round, setRound] = useState(0)
  const sent = body === undefined ? '' : JSON.stringify(body)
  const of = `${path} ${sent}`
  useEffect(() => {
    if (path === undefined) return
    let isOver = false
    const look = async (): Promise<void> => {
      const said = await (sent === '' ? api.ask<T>('GET', path) : api.ask<T>('POST', path, JSON.parse(sent)))
      if (!isOver) setLast({ of, said })
    }
    void look()
    return () => void (isOver = true)
  }, [api, path, sent, of, round])
  const said = last?.of === of ? last.said : undefined
  const isOver = isSessionOver(said?.ok === false ? said : undefined)
  // What could not be read for want of a session is read as soon as there is one: nobody reads an old warning after signing in.
  useEffect(() => {
    if (!isOver) return
    const look = (): void => setRound((n) => n + 1)
    addEventListener(SIGNED_IN_AGAIN, look)
    return () => removeEventListener(SIGNED_IN_AGAIN, look)
  }, [isOver])
  return {
    list: said?.ok ? said.body : undefined,
    refused: said?.ok === false ? said : undefined,
    before: last?.said.ok ? last.said.body : undefined,
    again: () => setRound((n) => n + 1),
  }
}

const MINUTE_MS = 60_000
/** Shorter than a session lasts with nobody at the desk (src/server/session/sessions.ts). */
const OLD_MS = 10 * MINUTE_MS

/**
 * Asks again when the window is shown again, when the page is pressed once more in the menu, and from time to time while somebody is there: a page that asked by itself would keep a session open
 * that nobody sits at.
 * @param every milliseconds between two askings while somebody is there; less than a minute where somebody is waited for. @returns whether nothing was asked for ten minutes, so that what stands there is old.
 */
export function useFresh(again: () => void, every = MINUTE_MS): boolean {
  const [isOld, setOld] = useState(false)
  const ask = useEffectEvent(again)
  useEffect(() => {
    let askedAt = performance.now()
    let isSomebodyThere = false
    const look = (): void => {
      if (document.visibilityState !== 'visible') return
      askedAt = performance.now()
      isSomebodyThere = false
      setOld(false)
      ask()
    }
    const onInput = (): void => {
      isSomebodyThere = true
      if (performance.now() - askedAt > every) look()
    }
    const minute = setInterval(() => {
      if (isSomebodyThere) look()
      else if (performance.now() - askedAt > OLD_MS) setOld(true)
    }, every)
    const inputs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const
    for (const input of inputs) addEventListener(input, onInput, { passive: true })
    document.addEventListener('visibilitychange', look)
    addEventListener(PRESSED_AGAIN, look)
    return () => {
      clearInterval(minute)
      for (const input of inputs) removeEventListener(input, onInput)
      document.removeEventListener('visibilitychange', look)
      removeEventListener(PRESSED_AGAIN, look)
    }
  }, [every])
  return isOld
}
