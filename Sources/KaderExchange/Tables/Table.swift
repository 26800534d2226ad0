internal import KaderDomain
internal import KaderStore

/// How things are written as the rows of one table, and read back.
///
/// Always true: reading what was written gives the same things.
protocol Table {
    static var columns: [Column] { get }

    /// The kinds of things in it, in the order of writing.
    static var kinds: [StoredKind] { get }

    /// As many as ``columns``, not yet shielded.
    static func cells(of thing: StoredThing, _ around: Surroundings) throws -> [String]

    /// The things that a row says, the row's own last. What is wrong is told to the row; then the
    /// answer does not matter.
    static func things(in row: inout ImportRow, _ lookup: Lookup) throws -> [StoredThing]
}

/// What a row shows of other things, so that people can read it.
struct Surroundings {
    let name: (Contact.ID) throws -> String
    let place: (Spreekuur.ID) -> Place?
    let plan: (RegionPlan.ID) -> RegionPlan?
}

/// How values are written in cells.
enum Cell {
    static func text(_ value: (some CustomStringConvertible)?) -> String {
        value.map(\.description) ?? ""
    }

    static func list<T>(_ values: [T]) -> String where T: CustomStringConvertible {
        values.map(\.description).joined(separator: "|")
    }

    static func truth(_ value: Bool) -> String { value ? "yes" : "no" }
}
