public import KaderDomain

/// A column by which the agenda can be filtered, in the same words in every agenda and in an opened
/// spreekuur.
public enum AgendaColumn: String, CaseIterable, Hashable, Sendable {
    case service, house, consulent, room, who, free

    var filter: FilterColumn {
        switch self {
        case .service: FilterColumn(rawValue, "soort", "service", "spreekuur")
        case .house: FilterColumn(rawValue, "huis", "house", "plaats", "place")
        case .consulent: FilterColumn(rawValue, "consulent", "consulent", "met", "with")
        case .room: FilterColumn(rawValue, "ruimte", "room", "kamer")
        case .who: FilterColumn(rawValue, "wie", "who")
        case .free: FilterColumn(rawValue, "vrij", "free")
        }
    }
}

extension ListFilter {
    /// A filter of the agenda.
    public init(agenda typed: String) {
        self.init(typed, columns: AgendaColumn.allCases.map(\.filter))
    }
}
