import { createIcon, type Icon } from './createIcon.tsx'

export const WifiOffIcon: Icon = createIcon(
  'wifi-off',
  'M2 6.6a8.5 8.5 0 0 1 3.6-2.1M8.6 4.1A8.5 8.5 0 0 1 14 6.6M4.4 9.1a5.1 5.1 0 0 1 3-1.5M8 12v.01M3 2.5l10 11',
)
