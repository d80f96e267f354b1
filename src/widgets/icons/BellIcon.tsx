import { createIcon, type Icon } from './createIcon.tsx'

export const BellIcon: Icon = createIcon(
  'bell',
  'M4.4 6.6a3.6 3.6 0 0 1 7.2 0c0 3 1.4 4.1 1.4 4.1H3s1.4-1.1 1.4-4.1M6.7 13.2a1.5 1.5 0 0 0 2.6 0',
)
