/** A desktop notification to be. */
export interface DesktopNote {
  /** A later one with the same takes its place. */
  tag: string
  title: string
  body?: string | undefined
  icon?: string | undefined
  /** Where to open the page if none is open any more. */
  url?: string | undefined
}
