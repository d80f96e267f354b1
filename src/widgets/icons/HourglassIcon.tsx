import { createIcon, type Icon } from './createIcon.tsx'

export const HourglassIcon: Icon = createIcon(
  'hourglass',
  'M4 2.5h8M4 13.5h8M5.2 2.5v2.3L8 8l2.8-3.2V2.5M5.2 13.5v-2.3L8 8l2.8 3.2v2.3',
)
