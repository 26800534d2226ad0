internal import Foundation

/// Milliseconds that something took, many times.
struct Times {
    private var values: [Double] = []

    init(_ milliseconds: [Double] = []) {
        values = milliseconds
    }

    mutating func add(_ milliseconds: Double) { values.append(milliseconds) }

    /// Nearest rank, `part` 0...1; 0 where nothing was measured.
    func percentile(_ part: Double) -> Double {
        guard !values.isEmpty else { return 0 }
        let rank = Int((part * Double(values.count)).rounded(.up))
        return values.sorted()[min(max(rank, 1), values.count) - 1]
    }

    /// How much of the processor this process takes for `body`: what a busy disk and other programs
    /// take is not in it.
    static func processorMilliseconds(_ body: () throws -> Void) rethrows -> Double {
        let start = processorTime()
        try body()
        return processorTime() - start
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    /// How long `body` takes.
    static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
    }
}
