/// Where everything is that the bench runs, and what of it to run.
struct Settings {
    private(set) var program = ".build/release/kader"
    private(set) var floor = ".build/floor"
    private(set) var data = ".build/bench"

    /// The parts to run; all where empty.
    private(set) var only: Set<String> = []

    /// How long each booking run lasts.
    private(set) var seconds = 3

    init(_ arguments: [String]) throws(BenchError) {
        for index in stride(from: 0, to: arguments.count, by: 2) {
            guard index + 1 < arguments.count else { throw .usage }
            try set(arguments[index], arguments[index + 1])
        }
    }

    func includes(_ part: String) -> Bool { only.isEmpty || only.contains(part) }

    func floor(_ name: String) -> String { "\(floor)/\(name)" }

    private mutating func set(_ option: String, _ value: String) throws(BenchError) {
        switch option {
        case "--program": program = value
        case "--floor": floor = value
        case "--data": data = value
        case "--only": only = Set(value.split(separator: ",").map(String.init))
        case "--seconds": seconds = Int(value) ?? seconds
        default: throw .usage
        }
    }
}
