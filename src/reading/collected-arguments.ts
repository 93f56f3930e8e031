import type { Argument, Arguments } from './argument.ts'
import { meantHead, paidAs } from './meant-head.ts'
import { withConjuncts, type Tree } from './tree.ts'

/** Keeps the arguments of one word by their selectors while they are found, each head once. */
export class Collected {
  readonly #found = new Map<string, Argument[]>()

  add(tree: Tree, selector: string, whole: number, path: string): void {
    const list = this.#found.get(selector) ?? []
    for (const each of withConjuncts(tree, whole)) {
      const meant = meantHead(tree, each)
      for (const head of [meant, paidAs(tree, meant)]) {
        if (head !== undefined && !list.some((argument) => argument.head === head)) list.push({ head, path })
      }
    }
    this.#found.set(selector, list)
  }

  has(selector: string): boolean {
    return this.#found.has(selector)
  }

  /** Takes over what is not there yet. */
  borrow(from: Arguments, via: string): void {
    for (const [selector, list] of from) {
      if (this.#found.has(selector)) continue
      this.#found.set(
        selector,
        list.map((argument) => ({ head: argument.head, path: `${via}>${argument.path}` })),
      )
    }
  }

  get all(): Arguments {
    return this.#found
  }
}
