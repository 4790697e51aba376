import { BarChart } from "chartist"
import { useEffect, useRef } from "react"

/** One color of the bars, day by day. */
export interface ChartSeries {
  /** A Tailwind class that colors lines; it follows the light and dark themes. */
  readonly color: string
  readonly values: readonly number[]
}

/** The fraction of a day's width that its bar takes. */
const filled = 0.7

/** Stacked bars, one per day. Purely visual: the table beside it has the same data for screen readers. */
export function DayChart({
  labels,
  series,
  formatValue,
}: {
  /** One per day; empty where there is no room for it. */
  labels: readonly string[]
  series: readonly ChartSeries[]
  formatValue: (value: number) => string
}) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (frame.current === null) {
      return
    }
    const chart = new BarChart(
      frame.current,
      {
        labels: [...labels],
        series: series.map(({ color, values }) => ({ className: color, data: [...values] })),
      },
      {
        stackBars: true,
        height: 220,
        chartPadding: { top: 12, right: 4, bottom: 0, left: 0 },
        axisX: { showGrid: false, offset: 24 },
        axisY: {
          offset: 64,
          scaleMinSpace: 36,
          onlyInteger: true,
          labelInterpolationFnc: (value: string | number) => formatValue(Number(value)),
        },
        classNames: { grid: "stroke-ui-border-base", label: labelClass },
      },
    )
    chart.on("draw", (drawn) => {
      if (drawn.type === "bar") {
        const width = Math.max(2, (drawn.axisX.axisLength / labels.length) * filled)
        drawn.element.attr({ style: `stroke-width: ${width}px` })
      }
    })
    return () => {
      chart.detach()
    }
  }, [labels, series, formatValue])
  return <div ref={frame} aria-hidden className="h-[220px] w-full min-w-0 overflow-hidden" />
}

/** Chartist renders its labels as HTML: centered below the bars, right-aligned beside the lines. */
const labelClass =
  "txt-compact-xsmall text-ui-fg-muted flex h-full items-start justify-center whitespace-nowrap leading-none [&.ct-vertical]:items-end [&.ct-vertical]:justify-end [&.ct-vertical]:pr-2"
