import { loadavg, platform } from 'node:os'

/** Milliseconds a CPU figure must span to mean anything. */
const shortestMs = 250

/** Measures this process: memory now, CPU since the sample before. */
export class ProcessMeter {
  #cpu = process.cpuUsage()
  #at = performance.now()
  #percent: number | undefined

  sample() {
    const elapsedMs = performance.now() - this.#at
    if (elapsedMs >= shortestMs) {
      const { user, system } = process.cpuUsage(this.#cpu)
      this.#percent = Math.round((user + system) / 10 / elapsedMs)
      this.#cpu = process.cpuUsage()
      this.#at = performance.now()
    }
    return {
      totalMemoryUsage: process.memoryUsage.rss(),
      ...(this.#percent !== undefined && { totalCpuUsage: this.#percent }),
      // Windows has no load average and always answers zero.
      ...(platform() !== 'win32' && { systemLoad: loadavg()[0] }),
    }
  }
}
