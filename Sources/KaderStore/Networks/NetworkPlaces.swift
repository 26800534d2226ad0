/// SQL of what belongs to networks in more than one way.
enum NetworkPlaces {
    /// The codes of the regions in which the row `network` works on the day `:today` (S25).
    static let regions = """
        SELECT value FROM json_each(network.regions)
        UNION
        SELECT substr(value, 1, 4) FROM json_each(network.datedRegions)
        WHERE substr(value, 6, instr(value, '/') - 6) <= :today
            AND (substr(value, -1) = '/' OR substr(value, instr(value, '/') + 1) >= :today)
        """

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
