internal import KaderDomain
internal import TerminalUI

/// A sheet of which a person can give every action another key.
protocol KeyedSheet {
    associatedtype Command: Hashable

    /// What stands before the dot of the names of its actions.
    static var place: String { get }

    /// What a command is called there; nil where no key does it.
    static func action(_ command: Command) -> String?

    /// The keys that everybody has, in each of its modes.
    static var modes: [KeyTable<Command>] { get }
}

extension KeyTable {
    /// The same actions under the keys that a person gave them.
    func with<S: KeyedSheet>(_ own: KeyMap, of sheet: S.Type) -> KeyTable
    where S.Command == Message {
        with(own, in: S.place) { S.action($0) }
    }
}

extension App {
    /// All sheets of which the actions have names.
    static var keyedSheets: [any KeyedSheet.Type] {
        [
            PersonSheet.self, ServiceSheet.self, WaitingSheet.self, TaxSheet.self,
            MeetingSheet.self, ConsultationSheet.self, BusSheet.self, YearSheet.self,
            MapSheet.self, FigureSheet.self, HistoryState.self, ThemeState.self,
        ]
    }

    /// The key that now does what Enter does for everybody: a second press of the mouse does it too.
    func openingKey(on sheet: Sheet) -> Key {
        guard !own.keys.isEmpty, let usual = table(of: sheet, under: .none),
            let place = usual.bindings.firstIndex(where: { $0.keys.contains(.enter) }),
            let now = table(of: sheet, under: own)
        else { return .enter }
        return now.bindings[place].keys.first ?? .enter
    }
}

extension KeyedSheet {
    /// Its modes, with what works there as on panes. Of that a sheet takes some keys for itself, as
    /// everybody has it.
    static func catalogued(beside general: KeyTable<AppCommand>) -> [KeyCatalogue.Mode] {
        modes.map { table in
            let beside = general.bindings.filter { $0.message.worksOnSheets }.map { binding in
                KeyTable<AppCommand>.Binding(
                    keys: binding.keys.filter { key in
                        table.binding(for: key) == nil
                            && (binding.message != .quit || !key.isTyped)
                    }, message: binding.message, label: binding.label, refusal: nil,
                    isHinted: false)
            }
            return KeyCatalogue.Entry.named(table, in: place) { action($0) }
                + KeyCatalogue.Entry.named(KeyTable(beside), in: ActionName.everywhere) {
                    $0.action
                }
        }
    }
}
