import { createIcon, type Icon } from './createIcon.tsx'

export const CheckCircleIcon: Icon = createIcon(
  'check-circle',
  'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM5.4 8.3l1.8 1.8 3.4-4',
)
