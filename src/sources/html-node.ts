/** The part of a DOM that we read: linkedom gives it, and so does a browser. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<HtmlNode>
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  readonly textContent: string | null
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): ArrayLike<HtmlElement>
  remove(): void
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement | null
}

const [elementNode, textNode] = [1, 3]

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === elementNode
export const isText = (node: HtmlNode): boolean => node.nodeType === textNode
