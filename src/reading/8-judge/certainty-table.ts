import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences, the level of the bases on the even-numbered ones.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
  AGREE: 0.59,
  CONSULT: 0.69,
  SUPPORT: 0.66,
  CONCEDE: 0.59,
  COOPERATE: 0.72,
  AID: 0.54,
  RETREAT: 0.55,
  REQUEST: 0.46,
  ACCUSE: 0.6,
  REJECT: 0.5,
  THREATEN: 0.63,
  PROTEST: 0.7,
  SANCTION: 0.68,
  MOBILIZE: 0.5,
  COERCE: 0.62,
  ASSAULT: 0.51,
  SAY: 0.24,
  APPEAL: 0.5,
}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md. */
export const factors = {
  unsureArc: 0.98,
  veryUnsureArc: 0.93,
  rivals: 0.85,
  noun: 0.86,
  plainPresent: 0.77,
  learnedAct: 0.74,
  hardlyAct: 0.61,
  unlikelyAct: 0.6,
  unsureAct: 0.81,
  unlikelyMode: 0.87,
  noMode: 0.56,
  announced: 0.98,
  notPublic: 0.91,
  nobodyKnown: 0.87,
  unnamedActor: 0.61,
  borrowedActor: 0.69,
  referringActor: 0.76,
  throughTheirs: 0.91,
  togetherByThing: 0.7,
  unnamedRecipient: 0.71,
  severalRecipients: 0.68,
  otherSide: 0.7,
  affected: 0.8,
  sharedRecipient: 0.74,
  unlikelyStatus: 0.98,
  planned: 0.54,
  denied: 0.98,
  assumedDay: 0.8,
  assumedDaySaid: 0.9,
  inheritedDay: 0.9,
  unknownDay: 0.6,
} as const

export type DoubtKind = keyof typeof factors
