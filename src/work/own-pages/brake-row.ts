/**
 * How many rows a page puts on record: whoever has code and word may fill the log with what is no stop. No limit of a day: rows that somebody else put there
 * would stop her stopping. After the free ones each waits, a quarter of an hour at most, and what another network puts there is first counted for that network.
 */
type Brake = { wait(key: string): number; wrong(key: string): void }
export type RowBrakes = { readonly ofNetwork: Brake; readonly ofPage: Brake }

/** @returns seconds to wait; 0 where it was counted and goes on record. */
export function brakeRow(page: string, network: string, { ofNetwork, ofPage }: RowBrakes): number {
  const there = `${page} ${network}`
  const wait = Math.max(ofNetwork.wait(there), ofPage.wait(page))
  if (wait === 0) {
    ofNetwork.wrong(there)
    ofPage.wrong(page)
  }
  return wait
}
