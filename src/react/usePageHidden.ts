import { useSyncExternalStore } from 'react'
import { pageSight } from '../away/pageSight.ts'

/** Whether nobody can see the page. */
export const usePageHidden = (): boolean => useSyncExternalStore(pageSight.subscribe, pageSight.isHidden, () => false)
