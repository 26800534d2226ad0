internal import KaderDomain
internal import KaderStore

/// The things of all rows in the order in which the store can take them: a plan before its lines, a
/// theme before its goals, a goal before its actions. Remembers which row said which.
///
/// Each thing is in it once: what a row says of another thing gives way to that thing's own row.
struct ImportBatch {
    let things: [StoredThing]

    /// Per thing the place of its row.
    private let rows: [Int]

    /// Per row the place of its own thing.
    private let own: [Int]

    init(_ rows: [[StoredThing]]) {
        let said = rows.enumerated().flatMap { row, things in
            things.enumerated().map { (row: row, isOwn: $0 == things.count - 1, thing: $1) }
        }
        var known = Set(said.filter(\.isOwn).map(\.thing.id))
        let ordered = said.filter { $0.isOwn || known.insert($0.thing.id).inserted }.enumerated()
            .sorted { ($0.element.thing.order, $0.offset) < ($1.element.thing.order, $1.offset) }
            .map(\.element)
        var own = [Int](repeating: 0, count: rows.count)
        for (place, item) in ordered.enumerated() where item.isOwn { own[item.row] = place }
        things = ordered.map(\.thing)
        self.rows = ordered.map(\.row)
        self.own = own
    }

    /// What was done with each row's own thing.
    func byRow(_ effects: [ImportEffect]) -> [ImportEffect] {
        own.map { effects[$0] }
    }

    /// What was refused, by the place of the row, in the order of the file.
    func byRow(_ reasons: [Int: any Error]) -> [(Int, any Error)] {
        reasons.map { (rows[$0.key], $0.value) }.sorted { $0.0 < $1.0 }
    }
}

extension StoredThing {
    fileprivate var order: Int {
        switch asPlanItem?.level {
        case nil: 0
        case .theme: 1
        case .goal: 2
        case .action: 3
        }
    }
}
