/** Pixels a plot is high, its time axis included, as in ChartPlot.css; that of a wall is as high as its room. */
export const plotSize = 132
/** Pixels; the sides of the area that has the line are these, as in AdminCharts.css. */
export const plotMargin = { top: 6, right: 32, bottom: 0, left: 0 }
/** Pixels. */
export const timeAxisHeight = 22
/** Pixels. */
export const valueAxisWidth = 56
