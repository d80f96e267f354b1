import { comeBack } from './drop.ts'
import type { Back } from './drop.ts'
import type { Span } from './every.ts'
import type { Silence } from './silence.ts'

/** The device sleeps between two moments: nothing is heard and nothing is said of it, until it wakes and doubts what it shows. */
export const sleep = ({ from, to, ...back }: Span & Back): Silence => ({ from, to, down: [], ...comeBack(to, back) })
