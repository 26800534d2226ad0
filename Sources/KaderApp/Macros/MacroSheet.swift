internal import KaderDomain

/// The macros that are kept: to choose one, or to keep another beside them.
struct MacroSheet: Finding, Hashable, Sendable {
    let names: [String]

    /// Whether what is typed is the name for the recording; else it filters the names.
    let isToKeep: Bool
    var list = FoundList()

    /// The names that hold what was typed.
    var matches: [String] {
        let wanted = Folding.fold(query)
        return names.filter { wanted.isEmpty || Folding.fold($0).contains(wanted) }
    }

    /// The name that was typed; nil where no file can be called that.
    var name: String? {
        let name = query.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isPlain = !name.hasPrefix(".") && !name.contains("/")
        return (1...60).contains(name.count) && isPlain ? name : nil
    }
}
