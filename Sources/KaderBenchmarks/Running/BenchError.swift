/// Why the bench cannot go on.
enum BenchError: Error, CustomStringConvertible {
    case usage
    case failed(String, status: Int32)
    case unreadable(String, output: String)
    case brokenTable

    var description: String {
        switch self {
        case .usage:
            """
            [--program KADER] [--floor FOLDER] [--data FOLDER] [--seconds N] \
            [--only start,keys,lists,booking,merge,resembling]
            """
        case .failed(let program, let status): "\(program) ended with \(status)"
        case .unreadable(let program, let output): "\(program) said: \(output)"
        case .brokenTable: "what the bench needs is not there"
        }
    }
}
