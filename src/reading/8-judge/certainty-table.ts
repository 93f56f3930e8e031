import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
  AGREE: 0.73,
  CONSULT: 0.63,
  SUPPORT: 0.77,
  CONCEDE: 0.67,
  COOPERATE: 0.73,
  AID: 0.59,
  RETREAT: 0.54,
  REQUEST: 0.37,
  ACCUSE: 0.71,
  REJECT: 0.52,
  THREATEN: 0.71,
  PROTEST: 0.65,
  SANCTION: 0.84,
  MOBILIZE: 0.45,
  COERCE: 0.61,
  ASSAULT: 0.53,
  SAY: 0.3,
  APPEAL: 0.61,
}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md. */
export const factors = {
  unsureArc: 0.93,
  veryUnsureArc: 0.91,
  rivals: 0.86,
  noun: 0.89,
  plainPresent: 0.89,
  noMode: 0.48,
  announced: 0.78,
  notPublic: 0.77,
  nobodyKnown: 0.84,
  unnamedActor: 0.58,
  borrowedActor: 0.72,
  referringActor: 0.65,
  throughTheirs: 0.81,
  togetherByThing: 0.7,
  unnamedRecipient: 0.64,
  severalRecipients: 0.76,
  otherSide: 0.7,
  affected: 0.65,
  sharedRecipient: 0.83,
  planned: 0.46,
  denied: 0.93,
  assumedDay: 0.8,
  assumedDaySaid: 0.9,
  inheritedDay: 0.9,
  unknownDay: 0.6,
} as const

export type DoubtKind = keyof typeof factors
