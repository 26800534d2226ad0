public import KaderDomain
public import KaderReference
internal import TerminalUI

extension KeyCatalogue {
    /// Of the whole program, with the keys that everybody has.
    public init(_ reference: Reference, now: LocalTime) {
        self.init(App.panes(reference, region: nil, house: nil, now: now))
    }

    /// In every mode of a pane the keys that work everywhere work as well.
    init(_ panes: [any ErasedPane]) {
        let general = Entry.named(App.standardKeys(panes), in: ActionName.everywhere) { $0.action }
        modes = panes.flatMap { pane in pane.modes.map { $0 + general } }
    }
}
