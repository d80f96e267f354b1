import { createIcon, type Icon } from './createIcon.tsx'

export const ServerOffIcon: Icon = createIcon(
  'server-off',
  'M2 2l12 12M6 3h7.5v4.2h-3.3M7.2 7.2H2.5V3.4M13.5 8.8V10.2M10.5 13h-8V8.8H8.6M5 10.9h.01',
)
