import KaderApp

/// The program as numbered lines, and everything that was said in it.
struct Conversation {
    private var plain: Plain
    private(set) var transcript = ""

    /// What was told last.
    private(set) var told: [String] = []
    var isOver: Bool { plain.isOver }
    var prompt: String { plain.prompt }

    init(_ dependencies: Dependencies) {
        plain = Plain(dependencies)
        hear(plain.open())
    }

    /// Types lines, one after the other.
    mutating func type(_ lines: String...) {
        for line in lines where !plain.isOver {
            transcript += "\(plain.prompt) \(line)\n"
            hear(plain.answer(line))
        }
    }

    private mutating func hear(_ lines: [String]) {
        told = lines
        transcript += lines.map { $0 + "\n" }.joined()
    }
}
