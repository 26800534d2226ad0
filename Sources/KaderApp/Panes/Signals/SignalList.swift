internal import KaderDomain

/// Which lines the pane of signals shows.
public enum SignalList: Equatable, Sendable {
    /// Signals that somebody still has to do something about.
    case open
    /// Closed ones and false alarms too.
    case all
    /// Problems that come strikingly often from an employer, whether they rise or not.
    case chronic

    var label: Phrase {
        switch self {
        case .open: Phrase(nl: "open", en: "open")
        case .all: Phrase(nl: "alle", en: "all")
        case .chronic: Phrase(nl: "opvallend vaak", en: "strikingly often")
        }
    }
}
