import { ruleId, type RuleId } from '../../domain/id.ts'
import type { Predicate } from './predicate.ts'

// What somebody is to do by a time, in whatever words: found by the time that is set (`time-limits.ts`), and not by the words for what is to be done.

const set = { event: 'THREATEN', recipient: 'obj', about: 'comp', speechAct: 'ultimatum', no: [] } as const

/** "gave the junta one week to step down" */
export const limitGiven: Predicate = { ...set, id: ruleId('threaten/limit-given'), actor: 'subj', yes: ['Accra gave the junta one week to step down.'] }
/** "The junta has until Friday to step down, Accra said." Who says so sets it. */
export const hasUntil: Predicate = { ...set, id: ruleId('threaten/has-until'), yes: ['The junta has until Friday to step down, Accra said.'] }

export const isTimeLimit = (id: RuleId): boolean => id === limitGiven.id || id === hasUntil.id
