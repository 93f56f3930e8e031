import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
  AGREE: 0.75,
  CONSULT: 0.64,
  SUPPORT: 0.78,
  CONCEDE: 0.67,
  COOPERATE: 0.74,
  AID: 0.6,
  RETREAT: 0.55,
  REQUEST: 0.37,
  ACCUSE: 0.71,
  REJECT: 0.53,
  THREATEN: 0.71,
  PROTEST: 0.69,
  SANCTION: 0.85,
  MOBILIZE: 0.45,
  COERCE: 0.64,
  ASSAULT: 0.55,
  SAY: 0.32,
  APPEAL: 0.61,
}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md. */
export const factors = {
  unsureArc: 0.92,
  veryUnsureArc: 0.88,
  rivals: 0.85,
  noun: 0.89,
  plainPresent: 0.88,
  noMode: 0.48,
  announced: 0.75,
  notPublic: 0.77,
  nobodyKnown: 0.84,
  unnamedActor: 0.57,
  borrowedActor: 0.73,
  referringActor: 0.67,
  throughTheirs: 0.83,
  togetherByThing: 0.7,
  unnamedRecipient: 0.64,
  severalRecipients: 0.82,
  otherSide: 0.7,
  affected: 0.65,
  sharedRecipient: 0.83,
  planned: 0.49,
  denied: 0.93,
  assumedDay: 0.8,
  assumedDaySaid: 0.9,
  inheritedDay: 0.9,
  unknownDay: 0.6,
} as const

export type DoubtKind = keyof typeof factors
