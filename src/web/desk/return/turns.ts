/** One piece of work after the other: what the worker answers is about the sheet as it was told before. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Does it when all before is done, whatever became of that. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work)
    this.#last = mine.catch(() => undefined)
    return mine
  }

  /** When everything taken so far is done. Never rejects. */
  async done(): Promise<void> {
    await this.#last
  }
}
