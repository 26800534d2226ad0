public import KaderDomain
public import KaderReference
internal import TerminalUI

extension KeyCatalogue {
    /// Of the whole program, with the keys that everybody has.
    public init(_ reference: Reference, now: LocalTime) {
        self.init(App.panes(reference, region: nil, house: nil, now: now))
    }

    /// In every mode of a pane the keys that work everywhere work as well, on sheets those of them that
    /// work there, and in forms those that type nothing.
    init(_ panes: [any ErasedPane]) {
        let standard = App.standardKeys(panes)
        let general = Entry.named(standard, in: ActionName.everywhere) { $0.action }
        let form = Entry.named(FormCommand.table, in: FormCommand.place) { $0.action }
        modes =
            panes.flatMap { pane in pane.modes.map { $0 + general } }
            + App.keyedSheets.flatMap { $0.catalogued(beside: standard) }
            + [form + onSheets(panes)]
    }
}

/// What works in forms as on panes.
private func onSheets(_ panes: [any ErasedPane]) -> [KeyCatalogue.Entry] {
    let table = KeyTable(App.standardKeys(panes).bindings.filter { $0.message.worksAnywhere })
    return KeyCatalogue.Entry.named(table, in: ActionName.everywhere) { $0.action }
}
