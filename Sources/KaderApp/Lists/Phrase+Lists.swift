internal import KaderDomain
internal import TerminalUI

extension Phrase {
    /// What stands below a list: what is wrong with the filter or how many it leaves, and how many
    /// rows are marked, and what these stand for. Nil where nothing is filtered or marked.
    static func tally(
        shown: Int, of all: Int, isFiltered: Bool, fault: Phrase?, marked: Int,
        standingFor: Phrase? = nil
    ) -> Phrase? {
        var parts: [Phrase] = []
        if let fault {
            parts.append(fault)
        } else if isFiltered {
            parts.append(Phrase(nl: "\(shown) van \(all)", en: "\(shown) of \(all)"))
        }
        if marked > 0 { parts.append(Phrase(nl: "\(marked) gemerkt", en: "\(marked) marked")) }
        if let standingFor { parts.append(standingFor) }
        guard !parts.isEmpty else { return nil }
        return Phrase(
            nl: parts.map(\.nl).joined(separator: " · "),
            en: parts.map(\.en).joined(separator: " · "))
    }

    /// What a key does that begins a range of marks, or ends the one that is being marked.
    static func range(isEnding: Bool) -> Phrase {
        isEnding
            ? Phrase(nl: "reeks tot hier", en: "range up to here")
            : Phrase(nl: "reeks merken", en: "mark a range")
    }

    static let sort = Phrase(nl: "sorteren", en: "sort")
    static let views = Phrase(nl: "weergaven", en: "views")
    static let columns = Phrase(nl: "kolommen", en: "columns")
}

/// What can be done with the marks of a list, the same in every list.
public enum Marking: Equatable, Sendable {
    case toggle, range, all, clear

    /// Its name in the key file.
    var action: String {
        switch self {
        case .toggle: "mark"
        case .range: "mark-range"
        case .all: "mark-all"
        case .clear: "clear-marks"
        }
    }
}

extension KeyTable.Binding {
    /// The keys that mark rows; Esc only where there is something to give up and no filter that it
    /// clears first.
    ///
    /// - Parameter nothingAtAll: why not even `*` marks something; as `nothing` where it is not said.
    static func marking(
        _ does: (Marking) -> Message, range: Key = "v", unless nothing: Phrase?,
        all nothingAtAll: Phrase?? = nil,
        _ label: Phrase = Phrase(nl: "alles merken", en: "mark all"), isRange: Bool,
        canClear: Bool
    ) -> [Self] {
        let keys: [Self] = [
            .init(
                .space, does: does(.toggle), Phrase(nl: "merken", en: "mark"), unless: nothing,
                hinted: false),
            .init(
                range, does: does(.range), .range(isEnding: isRange), unless: nothing,
                hinted: isRange),
            .init(
                "*", does: does(.all), label, unless: nothingAtAll ?? nothing, hinted: false),
        ]
        return keys + (canClear ? .clearingMarks(does) : [])
    }
}

extension Array {
    /// Esc, where there are marks to give up.
    static func clearingMarks<Message>(
        _ does: (Marking) -> Message
    ) -> [KeyTable<Message>.Binding] where Element == KeyTable<Message>.Binding {
        [.init(.escape, does: does(.clear), Phrase(nl: "merken wissen", en: "clear the marks"))]
    }
}
