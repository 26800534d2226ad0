public import KaderDomain

/// A row of a network's detail, by what it shows: it is found again after a reload.
///
/// Each part of a network that has nothing yet has a row that says so, so that the keyboard can
/// go everywhere.
public enum NetworkRow: Hashable, Sendable {
    case name, regions, municipalities, kaderleden
    case function(BoardFunction.ID)
    case noFunction
    case official(Accompaniment.ID)
    case noOfficial
    case group(WorkingGroup.ID)
    case noGroup
}
