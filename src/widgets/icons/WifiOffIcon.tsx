import { createIcon, type Icon } from './createIcon.tsx'

export const WifiOffIcon: Icon = createIcon(
  'wifi-off',
  'M2 2l12 12M1.5 6.2a9.5 9.5 0 0 1 2.7-1.8M7.2 3.6a9.5 9.5 0 0 1 7.3 2.6M4.2 9.2a5.5 5.5 0 0 1 2.6-1.4M8 12.2v.01',
)
