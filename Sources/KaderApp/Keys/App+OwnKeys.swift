internal import KaderDomain
internal import TerminalUI

extension App {
    /// Takes the keys that a person gave to actions. What is wrong with the file is told once, and
    /// the rest of it counts.
    mutating func useKeys(of file: String) {
        let (own, faults) = KeyCatalogue(panes).read(KeyFile(file))
        self.own = own
        for index in panes.indices { panes[index].own = own }
        if !faults.isEmpty { tell(faults) }
    }

    private mutating func tell(_ faults: [KeyFault]) {
        let more = faults.count - Self.mostFaults
        let rest = Phrase(nl: "En nog \(more).", en: "And \(more) more.")
        sheets.append(
            .question(
                Question(
                    Phrase(nl: "Eigen toetsen", en: "Your own keys"),
                    lines: faults.prefix(Self.mostFaults).map(\.phrase)
                        + (more > 0 ? [rest] : []) + [.others],
                    choices: [
                        .init(
                            "v", Phrase(nl: "verder", en: "go on"), Addressed(.draftsRead([])))
                    ]), selected: 0))
    }

    /// So many fit on the smallest screen.
    private static let mostFaults = 3
}

extension Phrase {
    fileprivate static let others = Phrase(
        nl: "De andere regels tellen. `kader keys` laat alle acties zien.",
        en: "The other lines count. `kader keys` lists every action.")
}
