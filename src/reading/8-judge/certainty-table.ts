import type { EventType } from '../../domain/act.ts'

// Written by training/fit-certainty.ts: fitted on the odd-numbered files of training/sentences, the level of the bases on the even-numbered ones.

/** The share of rows without any doubt that are right in every field but the day. */
export const bases: Readonly<Record<EventType, number>> = {
  AGREE: 0.59,
  CONSULT: 0.68,
  SUPPORT: 0.65,
  CONCEDE: 0.67,
  COOPERATE: 0.72,
  AID: 0.62,
  RETREAT: 0.6,
  REQUEST: 0.48,
  ACCUSE: 0.66,
  REJECT: 0.52,
  THREATEN: 0.48,
  PROTEST: 0.68,
  SANCTION: 0.64,
  MOBILIZE: 0.51,
  COERCE: 0.64,
  ASSAULT: 0.59,
  SAY: 0.24,
  APPEAL: 0.6,
}

/** What each kind of doubt leaves of it. Those of the day are set by hand, after the figures of the dates in bench/RESULTS.md. */
export const factors = {
  unsureArc: 0.86,
  veryUnsureArc: 0.85,
  rivals: 0.73,
  retold: 0.81,
  noun: 0.86,
  plainPresent: 0.8,
  learnedAct: 0.65,
  hardlyAct: 0.5,
  unlikelyAct: 0.56,
  unsureAct: 0.87,
  unlikelyMode: 0.78,
  noMode: 0.61,
  announced: 0.98,
  notPublic: 0.95,
  nobodyKnown: 0.87,
  unnamedActor: 0.65,
  borrowedActor: 0.82,
  referringActor: 0.79,
  throughTheirs: 0.97,
  togetherByThing: 0.7,
  unnamedRecipient: 0.78,
  severalRecipients: 0.76,
  otherSide: 0.7,
  affected: 0.8,
  sharedRecipient: 0.78,
  unlikelyStatus: 0.96,
  planned: 0.59,
  denied: 0.98,
  assumedDay: 0.8,
  assumedDaySaid: 0.9,
  inheritedDay: 0.9,
  unknownDay: 0.6,
} as const

export type DoubtKind = keyof typeof factors
