import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences, the level of the bases on the even-numbered ones.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
  AGREE: 0.57,
  CONSULT: 0.67,
  SUPPORT: 0.61,
  CONCEDE: 0.62,
  COOPERATE: 0.7,
  AID: 0.57,
  RETREAT: 0.59,
  REQUEST: 0.41,
  ACCUSE: 0.59,
  REJECT: 0.5,
  THREATEN: 0.56,
  PROTEST: 0.68,
  SANCTION: 0.65,
  MOBILIZE: 0.51,
  COERCE: 0.62,
  ASSAULT: 0.53,
  SAY: 0.23,
  APPEAL: 0.51,
}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md. */
export const factors = {
  unsureArc: 0.98,
  veryUnsureArc: 0.89,
  rivals: 0.8,
  noun: 0.82,
  plainPresent: 0.73,
  learnedAct: 0.84,
  hardlyAct: 0.47,
  unlikelyAct: 0.59,
  unsureAct: 0.85,
  unlikelyMode: 0.74,
  noMode: 0.59,
  announced: 0.98,
  notPublic: 0.92,
  nobodyKnown: 0.87,
  unnamedActor: 0.63,
  borrowedActor: 0.77,
  referringActor: 0.76,
  throughTheirs: 0.95,
  togetherByThing: 0.7,
  unnamedRecipient: 0.75,
  severalRecipients: 0.63,
  otherSide: 0.7,
  affected: 0.81,
  sharedRecipient: 0.74,
  unlikelyStatus: 0.93,
  planned: 0.55,
  denied: 0.98,
  assumedDay: 0.8,
  assumedDaySaid: 0.9,
  inheritedDay: 0.9,
  unknownDay: 0.6,
} as const

export type DoubtKind = keyof typeof factors
