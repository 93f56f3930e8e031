declare const brand: unique symbol

/** A string that was checked at birth; `Name` says which check. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

export type ReportId = Brand<string, 'ReportId'>
export type ClaimId = Brand<string, 'ClaimId'>
export type ThingId = Brand<string, 'ThingId'>
export type EventId = Brand<string, 'EventId'>
export type DecisionId = Brand<string, 'DecisionId'>
export type RuleId = Brand<string, 'RuleId'>

/** A report is named by the SHA-256 of the bytes that were read, so a name cannot outlive its text. */
export function reportId(sha256: string): ReportId {
  if (!/^[\da-f]{64}$/u.test(sha256)) throw new TypeError(`not a SHA-256 in lower-case hexadecimal: ${sha256}`)
  return sha256 as ReportId
}

/** `<first 12 digits of the report>-<number of the claim in the report, from 1>`; stable for one reading version. */
export function claimId(report: ReportId, ordinal: number): ClaimId {
  if (!Number.isInteger(ordinal) || ordinal < 1) throw new TypeError(`a claim's number starts at 1: ${ordinal}`)
  return `${report.slice(0, 12)}-${ordinal}` as ClaimId
}

/** A claim's id as a person typed it, or as it was stored. */
export function parseClaimId(text: string): ClaimId {
  if (!/^[\da-f]{12}-[1-9]\d*$/u.test(text)) throw new TypeError(`not the id of a claim (twelve hexadecimal digits, a dash, a number): ${text}`)
  return text as ClaimId
}

/** `<kind>/<name in lower case>`, with the parties behind it where they tell two things of one name apart. */
export function thingId(text: string): ThingId {
  if (!/^[a-z]+\/\S(?:.*\S)?$/u.test(text)) throw new TypeError(`not the id of a thing (kind/name): ${text}`)
  return text as ThingId
}

/** An event is named after its first claim in report order, so that the name does not move when claims join. */
export function eventId(first: ClaimId): EventId {
  return `e-${first}` as EventId
}

export function decisionId(text: string): DecisionId {
  if (!/^[\w-]+$/u.test(text)) throw new TypeError(`not the id of a decision: ${text}`)
  return text as DecisionId
}

/** `<group>/<rule>`: never changes meaning once published. */
export function ruleId(text: string): RuleId {
  if (!/^[a-z\d-]+(?:\/[a-z\d-]+)+$/u.test(text)) throw new TypeError(`not the id of a rule (group/name): ${text}`)
  return text as RuleId
}
