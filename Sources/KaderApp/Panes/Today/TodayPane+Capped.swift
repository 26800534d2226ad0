internal import KaderDomain
internal import TerminalUI

/// Where no region is set what waits is that of the whole country: of each kind the first few, until
/// one asks for all.
extension TodayPane {
    /// How many of one kind are shown.
    static let mostOfAKind = 20

    /// What is shown where nothing is filtered, and how many of which kind are not.
    var capped: (shown: [ToDo], hidden: [(kind: Phrase, count: Int)]) {
        guard region == nil, !showsAll, toDo.count > Self.mostOfAKind else { return (toDo, []) }
        var (shown, counts, kinds): ([ToDo], [Phrase: Int], [Phrase]) = ([], [:], [])
        for item in toDo {
            let kind = kind(of: item)
            if counts[kind] == nil { kinds.append(kind) }
            counts[kind, default: 0] += 1
            if counts[kind, default: 0] <= Self.mostOfAKind { shown.append(item) }
        }
        let hidden = kinds.map { (kind: $0, count: counts[$0, default: 0] - Self.mostOfAKind) }
        return (shown, hidden.filter { $0.count > 0 })
    }

    private func kind(of item: ToDo) -> Phrase {
        Phrase(
            nl: ToDoCells(reference, .nl).cells(of: item).first ?? "",
            en: ToDoCells(reference, .en).cells(of: item).first ?? "")
    }

    /// `en 31 meer (actiepunt 20, zetel leeg 11): a`; nil where all are shown.
    var more: Phrase? {
        let hidden = capped.hidden
        guard !hidden.isEmpty, filter.isEmpty else { return nil }
        let count = hidden.reduce(0) { $0 + $1.count }
        func list(_ language: Language) -> String {
            hidden.map { "\($0.kind[language]) \($0.count)" }.joined(separator: ", ")
        }
        return Phrase(
            nl: "en \(count) meer (\(list(.nl))): {desk.all|a}",
            en: "and \(count) more (\(list(.en))): {desk.all|a}")
    }

    var allKey: KeyTable<Message>.Binding {
        let canChange = showsAll || !capped.hidden.isEmpty
        return .init(
            "a", does: .showAll(!showsAll),
            showsAll
                ? Phrase(nl: "minder tonen", en: "show fewer")
                : Phrase(nl: "alles tonen", en: "show all"),
            unless: canChange
                ? nil : Phrase(nl: "alles staat er al", en: "all is shown already"),
            hinted: canChange)
    }
}
