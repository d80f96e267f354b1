import { loadavg, platform } from 'node:os'

/** Milliseconds a CPU figure must span to mean anything. */
const shortestMs = 250

/** Milliseconds beyond which it says more of what was than of what is. */
const longestMs = 10_000

/** What is asked of the process and of the clock. */
export interface ProcessGauge {
  /** Microseconds of CPU time so far, all threads together. */
  cpuMicros(): number
  /** Milliseconds. */
  now(): number
}

const ownProcess: ProcessGauge = {
  cpuMicros: () => {
    const { user, system } = process.cpuUsage()
    return user + system
  },
  now: () => performance.now(),
}

/** Measures this process, its worker threads included: memory now, CPU since the sample before. */
export class ProcessMeter {
  readonly #gauge: ProcessGauge
  #cpuMicros: number
  #at: number
  #percent: number | undefined

  constructor(gauge: ProcessGauge = ownProcess) {
    this.#gauge = gauge
    this.#cpuMicros = gauge.cpuMicros()
    this.#at = gauge.now()
  }

  sample() {
    this.#measureCpu()
    return {
      totalMemoryUsage: process.memoryUsage.rss(),
      ...(this.#percent !== undefined && { totalCpuUsage: this.#percent }),
      // Windows has no load average and always answers zero.
      ...(platform() !== 'win32' && { systemLoad: loadavg()[0] }),
    }
  }

  #measureCpu(): void {
    const [cpuMicros, at] = [this.#gauge.cpuMicros(), this.#gauge.now()]
    const elapsedMs = at - this.#at
    if (elapsedMs < shortestMs) return
    // Nobody watched for a while: the next sample begins to tell.
    this.#percent = elapsedMs > longestMs ? undefined : Math.round((cpuMicros - this.#cpuMicros) / 10 / elapsedMs)
    this.#cpuMicros = cpuMicros
    this.#at = at
  }
}
