import { describeLog } from '../../test/contracts/log-contract.ts'
import { createMemoryLog } from './memory-log.ts'

describeLog('the log in memory', () => Promise.resolve(createMemoryLog()))
