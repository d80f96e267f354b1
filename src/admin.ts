export { AdminDashboard } from './react/AdminDashboard.tsx'
export type { AdminDashboardProps } from './react/AdminDashboard.tsx'
export { AdminDashboardView } from './widgets/AdminDashboard/AdminDashboardView.tsx'
export type { AdminDashboardViewProps } from './widgets/AdminDashboard/AdminDashboardView.tsx'
