internal import KaderDomain
internal import TerminalUI

/// Changing the marked networks together.
extension NetworksPane {
    /// Whether `x` brings back: the current network, or all of the marked ones.
    var bringsBack: Bool {
        guard opened == nil, !marked.isEmpty else { return current?.isArchived == true }
        return marked.allSatisfy(\.network.isArchived)
    }

    /// What `x` does with the marked networks, and with which not.
    var archiveQuestion: Question<Message> {
        let (archives, networks) = (!bringsBack, marked.map(\.network))
        let changing = networks.filter { $0.isArchived != archives }
        let preview = BulkPreview(
            changing: changing.map(\.name),
            staying: networks.filter { $0.isArchived == archives }
                .map { .init(name: $0.name, why: .archivedAlready) })
        return Question(
            archives ? .toArchive : .fromArchive, lines: preview.lines,
            choices: [
                .init(
                    "x", archives ? .doArchive : .doBringBack,
                    .setArchived(changing.map(\.id), archives))
            ])
    }
}

extension Phrase {
    fileprivate static let toArchive = Phrase(
        nl: "Naar het archief", en: "Into the archive")
    fileprivate static let fromArchive = Phrase(
        nl: "Terug uit het archief", en: "Out of the archive")
    fileprivate static let doArchive = Phrase(nl: "archiveren", en: "archive")
    fileprivate static let doBringBack = Phrase(nl: "terughalen", en: "bring back")
}
