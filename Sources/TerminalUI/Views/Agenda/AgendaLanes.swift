/// Which blocks of one day stand beside each other.
enum AgendaLanes {
    /// A block and its lane: the lanes to its left are taken when it begins.
    struct Place {
        let block: AgendaBlock
        let lane: Int

        /// How many lanes the blocks that touch each other share.
        var lanes: Int
    }

    /// Gives every block the first lane that is free, in the order in which they begin.
    static func places(_ blocks: [AgendaBlock], in grid: AgendaGrid) -> [Place] {
        var (places, ends, group) = ([Place](), [Int](), 0)
        let sorted = blocks.enumerated().sorted {
            (grid.rows(of: $0.element).lowerBound, $0.offset)
                < (grid.rows(of: $1.element).lowerBound, $1.offset)
        }
        for (_, block) in sorted {
            let rows = grid.rows(of: block)
            if ends.allSatisfy({ $0 <= rows.lowerBound }) { (ends, group) = ([], places.count) }
            let lane = ends.firstIndex { $0 <= rows.lowerBound } ?? ends.count
            if lane == ends.count {
                ends.append(rows.upperBound)
            } else {
                ends[lane] = rows.upperBound
            }
            places.append(Place(block: block, lane: lane, lanes: 1))
            for index in group..<places.count { places[index].lanes = ends.count }
        }
        return places
    }
}
