/// How long one question took in one turn, in milliseconds, of kader and of the floor program.
struct ListTurn {
    let name: String
    let kader, floor: (median: Double, p99: Double)

    /// - Parameter floor: the median and the 99th percentile.
    init(_ name: String, _ times: Times, _ floor: [Double]?) throws {
        guard let floor, floor.count == 2 else { throw BenchError.brokenTable }
        self.name = name
        kader = (times.percentile(0.5), times.percentile(0.99))
        self.floor = (floor[0], floor[1])
    }
}

extension Report {
    /// The middle of several turns.
    func add(_ turns: [ListTurn], mark: String) {
        guard let name = turns.first?.name else { return }
        add(
            "\(name), median", Times(turns.map(\.kader.median)).percentile(0.5),
            floor: Times(turns.map(\.floor.median)).percentile(0.5), unit: "ms", mark: mark)
        add(
            "\(name), p99", Times(turns.map(\.kader.p99)).percentile(0.5),
            floor: Times(turns.map(\.floor.p99)).percentile(0.5), unit: "ms", mark: mark)
    }
}
