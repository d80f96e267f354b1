/** Red, green and blue, each 0–255. */
export type Rgb = readonly [number, number, number]

// WCAG 2.2, “relative luminance”.
const linear = (channel: number): number => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

/** Ratio from 1 to 21 between two colours, whichever is the lighter. Source: WCAG 2.2, “contrast ratio”. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
