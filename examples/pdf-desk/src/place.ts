export type PageName = 'documents' | 'activity' | 'system' | 'wall'

/** Where in the app a person is. */
export interface Place {
  page: PageName
  /** The job they came for. */
  jobId?: string
  /** The lane whose documents they came for. */
  lane?: string
}

/** Where the address leads: `/wall` is for a screen that nobody sits at. */
export const placeOf = (path: string, isAdmin: boolean): Place =>
  isAdmin && path.endsWith('/wall') ? { page: 'wall' } : { page: 'documents' }
