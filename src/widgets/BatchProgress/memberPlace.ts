/** Which of a batch's two lists a part is drawn in. */
export type MemberPlace = 'failed' | 'all'
