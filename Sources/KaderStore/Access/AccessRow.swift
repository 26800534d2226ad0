internal import KaderDomain

/// One row of the matrix: a reach for every role, in the order of `AccessRole.allCases`.
struct AccessRow {
    private let cells: [Substring]

    /// - Parameter text: seven words with `|` between. What is no word of the matrix means never, so
    ///   that a slip of the pen gives nothing away.
    init(_ text: StaticString) {
        cells = text.description.split(separator: "|")
    }

    subscript(role: AccessRole) -> AccessReach {
        guard let place = AccessRole.allCases.firstIndex(of: role), cells.indices.contains(place)
        else { return .never }
        switch cells[place].filter({ $0 != " " }) {
        case "own": return .tied
        case "yes": return .scoped
        case "ALL": return .land
        default: return .never
        }
    }
}
