import ArgumentParser
import KaderApp
import KaderDomain
import KaderStore

/// `kader history contact ID`: who changed what when, newest first.
struct HistoryCommand: KaderCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show who changed a thing, when and how, newest first.")

    @OptionGroup var options: Options

    @Argument(help: "What it is.")
    var kind: StoredKind

    @Argument(help: "Its id.")
    var id: String

    func run(with kader: Dependencies) throws {
        let entries = try kader.store.history(of: kind.rawValue, id.lowercased())
        let texts = entries.flatMap(\.fields).flatMap { [$0.before, $0.after] }
        let ids = Set(texts.compactMap(\.self).flatMap(StoredValue.ids))
        let values = StoredValue(
            kader.reference, titles: try kader.store.titles(of: ids), kader.language)
        try Listing.show(
            entries, options, cells: { Self.cells($0, values, kader.language) }, json: \.json)
    }

    /// When in Amsterdam, who, what was done, and each field with what it was and became.
    static func cells(
        _ entry: HistoryEntry, _ values: StoredValue, _ language: Language
    ) -> [String] {
        let fields = entry.fields.map { field in
            let label = FieldWords.label(of: field.name)[language]
            let before = values.text(field.before, of: field.name)
            return "\(label): \(before) → \(values.text(field.after, of: field.name))"
        }
        return [
            Amsterdam.local(entry.at).description, entry.actor, entry.command.label[language],
            fields.joined(separator: "; "),
        ]
    }
}
