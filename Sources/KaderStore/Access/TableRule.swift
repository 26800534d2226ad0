/// Which rows of one table somebody sees who may not see them all.
struct TableRule {
    /// What somebody must be allowed to, to see any of it; nil where everybody may.
    let action: StoreAction?

    /// SQL: which rows, of `this`; nil for all of them. What they made themselves they see too.
    let rows: String?

    /// A column that names a thing of another table, which must be in sight: by column, the table.
    let above: (column: String, table: String)?

    /// Where the row is at home: who reaches no further must be at home there to change it.
    let home: Home?

    /// A column of which follows what else somebody sees: nobody gives themselves sight by writing it.
    let gives: Gain?

    /// What somebody must be allowed to, to write it; nil for what follows from ``action``.
    let written: StoreAction?

    /// What follows from a column.
    enum Gain: Hashable {
        /// Who stands in it sees more: of what an action reads.
        case oneself(String, StoreAction)

        /// Regions by their codes: who sees the network sees the plans of these.
        case regions([String])

        /// Who has a function in a network sees it.
        case function(person: String)

        /// Who coordinates a region sees what was signalled there.
        case coordinator

        /// The houses of who works there: who sees the house sees when they are not there.
        case colleague(houses: String)
    }

    /// A column with a place or a region.
    enum Home: Hashable {
        case house(String)
        case region(String)

        /// The place of the spreekuur that a column names.
        case spreekuur(String)
    }

    init(
        _ action: StoreAction?, _ rows: String? = nil,
        under above: (column: String, table: String)? = nil, home: Home? = nil,
        gives: Gain? = nil, written: StoreAction? = nil
    ) {
        self.action = action
        self.rows = rows
        self.above = above
        self.home = home
        self.gives = gives
        self.written = written
    }

    /// Of a table whose column is a region: all of a region that they see.
    static func region(_ action: StoreAction, _ column: String = "region") -> TableRule {
        TableRule(
            action, "\(column) IS NULL OR \(column) IN (SELECT id FROM temp.seenRegion)",
            home: .region(column))
    }

    /// Of a table of what belongs to a network.
    static func ofNetwork(gives: Gain? = nil) -> TableRule {
        TableRule(
            .readNetworks, "network IN (SELECT id FROM temp.seenNetwork)", gives: gives)
    }

    /// Of a table of what hangs on one person, whom they help.
    static func client(_ action: StoreAction) -> TableRule {
        TableRule(action, "contact IN (SELECT id FROM temp.seenClient)")
    }

    /// Of a table of who works in a house: of colleagues there, and of themselves.
    static let ofColleague = TableRule(
        .readAgenda,
        """
        contact IN (SELECT id FROM temp.seenSelf) OR EXISTS (
            SELECT 1 FROM main.consulent AS colleague, json_each(colleague.houses) AS house
            WHERE colleague.contact = this.contact AND NOT colleague.isWithdrawn
                AND house.value IN (SELECT id FROM temp.seenHouse))
        """, written: .writeContacts)
}
