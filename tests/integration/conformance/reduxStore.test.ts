import { describeStatusStore } from 'telltale/testing/conformance'
import { createReduxStatusStore } from '../../rigs/reduxStore/createReduxStatusStore.ts'

describeStatusStore('a store on Redux Toolkit', createReduxStatusStore, ['order', 'requests', 'queues'])
