/// SQL of what belongs to networks in more than one way.
enum NetworkPlaces {
    /// The lists of the row `network` that name regions: the code of `value`, and whether that counts on
    /// the day `:today` (S25).
    static let listed = [
        (column: "regions", code: "value", holds: "1"),
        (
            column: "datedRegions", code: "substr(value, 1, 4)",
            holds: """
            substr(value, 6, instr(value, '/') - 6) <= :today
            AND (substr(value, -1) = '/' OR substr(value, instr(value, '/') + 1) >= :today)
            """
        ),
    ]

    /// The codes of the regions in which the row `network` works on the day `:today`.
    static let regions = listed.map { list in
        "SELECT \(list.code) FROM json_each(network.\(list.column)) WHERE \(list.holds)"
    }.joined(separator: " UNION ")

    /// The `pk` of the working groups of others in which a network takes part (S12).
    ///
    /// - Parameter id: SQL for the network's id.
    static func groupsBesides(_ id: String) -> String {
        """
        SELECT several.pk FROM workingGroup AS several, json_each(several.others) AS part
        WHERE several.others <> '[]' AND part.value = \(id)
        """
    }
}
