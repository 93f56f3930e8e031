import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences, the level of the bases on the even-numbered ones.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
  AGREE: 0.56,
  CONSULT: 0.69,
  SUPPORT: 0.64,
  CONCEDE: 0.63,
  COOPERATE: 0.71,
  AID: 0.56,
  RETREAT: 0.6,
  REQUEST: 0.44,
  ACCUSE: 0.6,
  REJECT: 0.49,
  THREATEN: 0.56,
  PROTEST: 0.7,
  SANCTION: 0.65,
  MOBILIZE: 0.54,
  COERCE: 0.64,
  ASSAULT: 0.55,
  SAY: 0.24,
  APPEAL: 0.54,
}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md. */
export const factors = {
  unsureArc: 0.98,
  veryUnsureArc: 0.89,
  rivals: 0.78,
  noun: 0.8,
  plainPresent: 0.81,
  learnedAct: 0.71,
  hardlyAct: 0.5,
  unlikelyAct: 0.54,
  unsureAct: 0.83,
  unlikelyMode: 0.74,
  noMode: 0.61,
  announced: 0.98,
  notPublic: 0.94,
  nobodyKnown: 0.88,
  unnamedActor: 0.65,
  borrowedActor: 0.77,
  referringActor: 0.77,
  throughTheirs: 0.93,
  togetherByThing: 0.7,
  unnamedRecipient: 0.75,
  severalRecipients: 0.62,
  otherSide: 0.7,
  affected: 0.82,
  sharedRecipient: 0.73,
  unlikelyStatus: 0.98,
  planned: 0.56,
  denied: 0.98,
  assumedDay: 0.8,
  assumedDaySaid: 0.9,
  inheritedDay: 0.9,
  unknownDay: 0.6,
} as const

export type DoubtKind = keyof typeof factors
