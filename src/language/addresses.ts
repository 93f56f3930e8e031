const webStart = /^(?:https?:\/\/|www\.|mailto:)/iu
const mail = /^[\w.+%-]+@[\w-]+\.[\w.-]*\w/u
const host = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|mil|int|uk|de|fr|ru|cn|kr|kp|jp|info|biz|tv)(?:\/\S*)?$/iu
const file = /^[^\s()<>"“”,;[\]]+\.(?:html?|pdf|docx?|xlsx?|txt|jpe?g|png|gif|exe)$/iu
const fileEnding = /^\.(?:html?|pdf|docx?|xlsx?|txt|jpe?g|png|gif|exe)(?![\p{L}\p{N}])/iu
/** "soc.history.war", "page?name=kim&size=1" */
const newsgroup = /^[a-z]{2,}(?:\.[a-z-]{2,}){2,}$/u
const query = /^\w+\?\w+=\S+$/u
/** What is longer than this is no file, host, group or query. */
const longestName = 80

/** Whether a word is an address of the web, a mailbox, a file or the like, which stays in one piece. */
export function isAddress(word: string): boolean {
  if (webStart.test(word)) return true
  if (word.includes('@') && mail.exec(word)?.[0].length === word.length) return true
  if (word.length > longestName) return false
  if (word.includes('?') && query.test(word)) return true
  return word.includes('.') && (host.test(word) || file.test(word) || newsgroup.test(word))
}

export const startsLikeWeb = (start: string): boolean => webStart.test(start)

/** Length of a file's ending that stands by itself at the start of `rest`, as in "(draft).doc"; 0 where there is none. */
export const fileEndingLength = (rest: string): number => fileEnding.exec(rest)?.[0].length ?? 0

/** "Report.doc" */
export const isFileName = (word: string): boolean => word.includes('.') && word.length <= longestName && !webStart.test(word) && file.test(word)
