/** What is tied, directly or through others, is one bundle. */
export class Bundles {
  readonly #up = new Map<string, string>()
  of(key: string): string {
    let top = key
    for (let up = this.#up.get(top); up !== undefined; up = this.#up.get(top)) top = up
    return top
  }
  tie(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)]
    if (x !== y) this.#up.set(x, y)
  }
}
