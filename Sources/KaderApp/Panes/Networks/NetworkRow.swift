public import KaderDomain

/// A row of a network's detail, by what it shows: it is found again after a reload.
///
/// Each part of a network that has nothing yet has a row that says so, so that the keyboard can
/// go everywhere.
public enum NetworkRow: Hashable, Sendable {
    case name, regions, municipalities, kaderleden

    /// One with a first or a last day.
    case region(NetworkRegion)
    case function(BoardFunction.ID)
    case noFunction
    case official(Accompaniment.ID)
    case noOfficial
    case group(WorkingGroup.ID)
    case noGroup
    case request(NetworkRequest.ID)
    case noRequest

    /// Of the part that it shows; nil for rows of the network itself and for empty parts.
    var id: String? {
        switch self {
        case .region(let region): region.description
        case .function(let id): id.description
        case .official(let id): id.description
        case .group(let id): id.description
        case .request(let id): id.description
        default: nil
        }
    }
}
