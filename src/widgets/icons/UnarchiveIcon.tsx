import { createIcon, type Icon } from './createIcon.tsx'

export const UnarchiveIcon: Icon = createIcon(
  'unarchive',
  'M2.5 3h11v3h-11ZM3.5 6v7h9V6M8 11.5v-3.5M6.3 9.5L8 7.8l1.7 1.7',
)
