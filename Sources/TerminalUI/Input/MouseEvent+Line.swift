extension MouseEvent {
    /// As it stands in a log: `press 12,5`, column and row from 0.
    var line: String { "\(action.word) \(point.column),\(point.row)" }

    /// What a log says; nil where that is no such line.
    init?(line: Substring) {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        let action = words.first.flatMap { word in Action.all.first { $0.word == word } }
        guard words.count == 2, let action else { return nil }
        let numbers = words[1].split(separator: ",", omittingEmptySubsequences: false)
            .map { Int($0) }
        guard numbers.count == 2, let column = numbers[0], let row = numbers[1],
            (0...1000).contains(column), (0...1000).contains(row)
        else { return nil }
        self.init(action, at: Point(column: column, row: row))
    }
}

extension MouseEvent.Action {
    fileprivate static let all: [Self] = [
        .press, .doublePress, .drag, .release, .scrollUp, .scrollDown,
    ]

    /// What a log calls it.
    fileprivate var word: String {
        switch self {
        case .press: "press"
        case .doublePress: "press-again"
        case .drag: "drag"
        case .release: "release"
        case .scrollUp: "wheel-up"
        case .scrollDown: "wheel-down"
        }
    }
}
