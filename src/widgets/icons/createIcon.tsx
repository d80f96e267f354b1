import type { ComponentPropsWithoutRef, ReactElement } from 'react'

export type IconProps = ComponentPropsWithoutRef<'svg'>
export type Icon = (props: IconProps) => ReactElement

/** A 16 px stroke icon in the colour of the text around it; silent, since a word always stands beside it. */
export const createIcon =
  (name: string, path: string): Icon =>
  (props) => (
    <svg
      data-icon={name}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...props}
    >
      <path d={path} />
    </svg>
  )
