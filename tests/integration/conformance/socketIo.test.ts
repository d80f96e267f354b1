import { describeStoreAdapter } from 'telltale/testing/conformance'
import { allBut } from './everyAbility.ts'
import { patienceMs } from './patience.ts'
import { startSocketIoBackend } from './socketIoBackend.ts'

describeStoreAdapter('socketIo', { abilities: allBut('busy'), start: startSocketIoBackend, patienceMs })
