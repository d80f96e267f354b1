import { createIcon, type Icon } from './createIcon.tsx'

export const BellOffIcon: Icon = createIcon(
  'bell-off',
  'M4.7 5.1a3.6 3.6 0 0 0-.3 1.5c0 3-1.4 4.1-1.4 4.1h7.3M6 3.6a3.6 3.6 0 0 1 5.6 3c0 1 .2 1.9.4 2.5M6.7 13.2a1.5 1.5 0 0 0 2.6 0M2.5 2.5l11 11',
)
