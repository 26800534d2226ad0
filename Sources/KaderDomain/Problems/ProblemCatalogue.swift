/// The problems that can be registered: the standard ones, and what an administrator changed or
/// added.
public struct ProblemCatalogue: Hashable, Sendable {
    /// Group by group, in the order of the standard list; own groups after it, by code.
    public let all: [Problem]

    private let byCode: [String: Problem]

    /// - Parameter own: what somebody changed or added, each code once.
    public init(_ own: [Problem] = []) {
        let changed = Dictionary(own.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        let standard = Problem.standard.map { changed[$0.code] ?? $0 }
        let known = Set(standard.map(\.code))
        let new = changed.values.filter { !known.contains($0.code) }.sorted { $0.code < $1.code }
        all = Self.grouped(standard + new)
        byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
    }

    public subscript(code: String) -> Problem? { byCode[code] }

    /// Those that can be chosen: the problems themselves, not the groups.
    public var choices: [Problem] { all.filter { $0.isActive && $0.group != nil } }

    /// What a code is called: the code itself where nobody knows it any more.
    public func label(_ code: String) -> Phrase {
        self[code]?.label ?? Phrase(nl: code, en: code)
    }

    /// The choices in which every word typed begins a word of the code, a label, a synonym or the
    /// group's label; all of them where nothing is typed.
    public func matching(_ typed: String) -> [Problem] {
        let words = Self.words(typed)
        return choices.filter { problem in
            let known = Set(texts(of: problem).flatMap(Self.words))
            return words.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
        }
    }

    private func texts(of problem: Problem) -> [String] {
        let group = problem.group.flatMap { self[$0]?.label }
        return [problem.code, problem.label.nl, problem.label.en, group?.nl ?? "", group?.en ?? ""]
            + problem.synonyms
    }

    private static func words(_ text: String) -> [String] {
        Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Each group with its problems behind it, in the order in which groups first occur.
    private static func grouped(_ problems: [Problem]) -> [Problem] {
        var order: [String] = []
        for problem in problems {
            let group = problem.group ?? problem.code
            if !order.contains(group) { order.append(group) }
        }
        return order.flatMap { group in
            problems.filter { $0.code == group } + problems.filter { $0.group == group }
        }
    }
}
