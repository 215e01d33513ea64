/** A demonstration that is shown while another process still writes it: how far it is, which its pages say. */

/** Parts that are written, and how many there are. */
export type Progress = { readonly done: number; readonly of: number }

export class Filling {
  #progress: Progress | null
  #whole: Date | null = null

  /** @param progress null where it is whole already. */
  constructor(progress: Progress | null) {
    this.#progress = progress
  }

  /** Null once it is whole. */
  get progress(): Progress | null {
    return this.#progress
  }

  /** Until when the public pages know the record: meanwhile all of it, and in the end what stood when it was whole. */
  moment(): Date {
    return this.#whole ?? new Date()
  }

  say(progress: Progress): void {
    this.#progress = progress
  }

  end(): void {
    this.#progress = null
    this.#whole = new Date()
  }
}
